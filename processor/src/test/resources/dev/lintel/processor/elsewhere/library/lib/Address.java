package lib;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;

@Embeddable
public class Address {

    @Column(nullable = false)
    private String street;

    @AttributeOverride(name = "until", column = @Column(name = "left_on"))
    private Span lived;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Convert(converter = YesNo.class)
    private Boolean checked;
}
