package dev.lintel.processor.derive.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.sql.Blob;
import java.sql.Clob;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.DiscriminatedAssociationModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityValuedModelPart;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.ValuedModelPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.java.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row of each entity through Hibernate, with a value in all that it maps, and reads it. There are mappings that this
 * cannot do it for; those fail on Hibernate's own schema too.
 */
final class Rows {

    private final SessionImplementor session;
    private final Samples samples;
    private final Map<String, Object> begun = new HashMap<>();

    private Rows(SessionImplementor session, Samples samples) {
        this.session = session;
        this.samples = samples;
    }

    /** Tries all entities; gives those that it cannot be done for, and what the database or Hibernate said. */
    static SortedMap<String, String> failures(SessionFactoryImplementor factory) {
        Samples samples = new Samples();
        SortedMap<String, String> failures = new TreeMap<>();
        factory.getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (!isAbstract(entity)) {
                try {
                    writeAndRead(factory, entity, samples);
                } catch (RuntimeException | AssertionError e) {
                    failures.put(entity.getMappedClass().getSimpleName(), String.valueOf(e.getMessage()));
                }
            }
        });
        return failures;
    }

    private static void writeAndRead(SessionFactoryImplementor factory, EntityPersister entity, Samples samples) {
        Object written =
                factory.fromTransaction(s -> new Rows(s.unwrap(SessionImplementor.class), samples).persist(entity));
        factory.inTransaction(s -> {
            SharedSessionContractImplementor session = s.unwrap(SharedSessionContractImplementor.class);
            Object read = s.find(entity.getMappedClass(), entity.getIdentifier(written, session));
            assertThat(read).as("a row of %s", entity.getEntityName()).isNotNull();
            entity.getAttributeMappings().forEach(attribute -> assertSame(written, read, attribute, entity));
        });
    }

    private static boolean isAbstract(EntityPersister entity) {
        return Modifier.isAbstract(entity.getMappedClass().getModifiers());
    }

    private static void assertSame(Object written, Object read, AttributeMapping attribute, EntityPersister entity) {
        if (attribute instanceof BasicValuedModelPart basic
                && basic.isInsertable()
                && !isGenerated(attribute, entity)) {
            Object before = attribute.getValue(written);
            Object after = attribute.getValue(read);
            assertThat(before instanceof Blob || before instanceof Clob || isEqual(basic, before, after))
                    .as("%s.%s: %s, not %s", entity.getEntityName(), attribute.getAttributeName(), before, after)
                    .isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> boolean isEqual(BasicValuedModelPart type, @Nullable Object one, @Nullable Object other) {
        if (one instanceof ZonedDateTime before && other instanceof ZonedDateTime after) {
            return before.toInstant().equals(after.toInstant()); // the zone may have another name
        }
        return ((JavaType<T>) type.getJavaType()).areEqual((T) one, (T) other);
    }

    private static boolean isGenerated(AttributeMapping attribute, EntityPersister entity) {
        return attribute.getGenerator() != null && attribute.getGenerator().generatesSometimes()
                || entity.getVersionMapping() != null
                        && entity.getVersionMapping().getVersionAttribute() == attribute;
    }

    private Object persist(EntityPersister entity) {
        Object row = entity.instantiate(null, session);
        persist(row, entity);
        return row;
    }

    private void persist(Object row, EntityPersister entity) {
        begun.put(entity.getEntityName(), row);
        identify(row, entity);
        List<Runnable> held = new ArrayList<>();
        set(
                row,
                entity,
                attribute ->
                        attribute instanceof PluralAttributeMapping plural ? held(plural, held) : value(attribute));
        session.persist(row);
        held.forEach(Runnable::run);
        set(row, entity, attribute -> attribute instanceof PluralAttributeMapping plural ? collection(plural) : null);
        begun.remove(entity.getEntityName());
    }

    private static void set(Object row, EntityPersister entity, Function<AttributeMapping, @Nullable Object> values) {
        entity.getAttributeMappings().forEach(attribute -> {
            if (!isGenerated(attribute, entity) && isUnset(attribute.getValue(row))) {
                Object value = values.apply(attribute);
                if (value != null) {
                    attribute.setValue(row, value);
                }
            }
        });
    }

    private static boolean isUnset(@Nullable Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Number number && number.doubleValue() == 0
                || value instanceof Character character && character == 0
                || value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private void identify(Object row, EntityPersister entity) {
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        if (id instanceof NonAggregatedIdentifierMapping several) {
            EmbeddableMappingType attributes = several.getVirtualIdEmbeddable();
            attributes.setValues(row, values(attributes, attributes.getValues(row)));
        } else if (id instanceof EmbeddableValuedModelPart
                || !entity.getGenerator().generatesSometimes()) {
            entity.setIdentifier(row, byKey(row, entity).orElseGet(() -> value(id)), session);
        }
    }

    /** The id of the row that an association by primary key leads to. */
    private Optional<Object> byKey(Object row, EntityPersister entity) {
        String id = column(entity.getIdentifierMapping());
        for (int i = 0; i < entity.getAttributeMappings().size(); i++) {
            if (entity.getAttributeMappings().get(i) instanceof ToOneAttributeMapping one
                    && one.getSideNature() == ForeignKeyDescriptor.Nature.KEY
                    && column(one.getForeignKeyDescriptor().getKeyPart()).equals(id)) {
                EntityPersister target = one.getEntityMappingType().getEntityPersister();
                Object other = target(target);
                one.setValue(row, other);
                return Optional.ofNullable(target.getIdentifier(other, session));
            }
        }
        return Optional.empty();
    }

    private static String column(ValuedModelPart part) {
        return part.getSelectable(0).getSelectionExpression();
    }

    private @Nullable Object value(ModelPart part) {
        if (part instanceof BasicValuedModelPart basic) {
            return samples.of(basic.getSingleJdbcMapping(), basic.getLength() == null || basic.getLength() > 3);
        }
        if (part instanceof EmbeddableValuedModelPart embedded) {
            EmbeddableMappingType type = embedded.getEmbeddableTypeDescriptor();
            Object[] values = values(type, new Object[type.getNumberOfAttributeMappings()]);
            return type.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
        }
        if (part instanceof ToOneAttributeMapping one && one.getSideNature() == ForeignKeyDescriptor.Nature.TARGET) {
            return null;
        }
        if (part instanceof EntityValuedModelPart association) {
            return target(association.getEntityMappingType().getEntityPersister());
        }
        if (part instanceof DiscriminatedAssociationModelPart any) {
            return any(any);
        }
        return part instanceof PluralAttributeMapping plural ? collection(plural) : null;
    }

    private @Nullable Object[] values(EmbeddableMappingType type, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (isUnset(values[i])) {
                values[i] = value(type.getAttributeMapping(i));
            }
        }
        return values;
    }

    /** Another row to refer to: a new one, or where that would not end the one that refers. */
    private Object target(EntityPersister declared) {
        EntityPersister entity = concrete(declared);
        Object inProgress = begun.get(entity.getEntityName());
        return inProgress == null ? persist(entity) : inProgress;
    }

    private @Nullable Object any(DiscriminatedAssociationModelPart any) {
        return any.getDiscriminatorMapping()
                .getValueConverter()
                .fromValueDetails(value -> target(value.getIndicatedEntity().getEntityPersister()));
    }

    private EntityPersister concrete(EntityPersister declared) {
        return declared.getEntityMetamodel().getSubclassEntityNames().stream()
                .map(session.getFactory().getMappingMetamodel()::getEntityDescriptor)
                .filter(entity -> !isAbstract(entity))
                .findFirst()
                .orElseThrow();
    }

    /** A collection whose row has a column for its owner, which has to be there first. */
    private @Nullable Object held(PluralAttributeMapping plural, List<Runnable> held) {
        CollectionPersister persister = plural.getCollectionDescriptor();
        if (!persister.isOneToMany() || persister.isInverse()) {
            return null;
        }
        EntityPersister entity = concrete(persister.getElementPersister());
        if (begun.containsKey(entity.getEntityName())) {
            return null;
        }
        Object row = entity.instantiate(null, session);
        held.add(() -> persist(row, entity));
        return holding(row, plural);
    }

    private @Nullable Object collection(PluralAttributeMapping plural) {
        CollectionPersister persister = plural.getCollectionDescriptor();
        Object element = persister.isOneToMany() || persister.isInverse() ? null : value(plural.getElementDescriptor());
        return element == null ? null : holding(element, plural);
    }

    private Object holding(Object element, PluralAttributeMapping plural) {
        Object collection = plural.getCollectionDescriptor().getCollectionType().instantiate(1);
        if (plural.getCollectionDescriptor().isArray()) {
            Array.set(collection, 0, element);
        } else if (collection instanceof Map<?, ?> map) {
            put(map, value(plural.getIndexDescriptor()), element);
        } else {
            add((Collection<?>) collection, element);
        }
        return collection;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map, @Nullable Object key, Object value) {
        ((Map<Object, Object>) map).put(key, value);
    }

    @SuppressWarnings("unchecked")
    private static void add(Collection<?> collection, Object element) {
        ((Collection<Object>) collection).add(element);
    }
}
