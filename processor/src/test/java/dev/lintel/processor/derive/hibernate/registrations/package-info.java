/** Converters that are registered on the package. */
@ConverterRegistration(converter = CelsiusToText.class)
@ConverterRegistration(converter = KelvinToText.class, domainType = Kelvin.class, autoApply = true)
@ConverterRegistration(converter = RankineToText.class, autoApply = false)
package dev.lintel.processor.derive.hibernate.registrations;

import org.hibernate.annotations.ConverterRegistration;
