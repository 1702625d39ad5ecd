package dev.lintel.processor.release;

import dev.lintel.schema.testing.TestDatabase;
import java.lang.reflect.Constructor;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** A process of a release: Hibernate with its entities, and connections that it keeps while the schema changes under it. */
final class RunningCode implements AutoCloseable {

    static {
        // To the logger that says nothing, instead of the console.
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private final Class<? extends Stored> type;
    private final StandardServiceRegistry registry;
    private final SessionFactory factory;

    private RunningCode(Class<? extends Stored> type, StandardServiceRegistry registry, SessionFactory factory) {
        this.type = type;
        this.registry = registry;
        this.factory = factory;
    }

    static RunningCode start(CompiledRelease release, TestDatabase database) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(release.stored().getClassLoader())
                        .build())
                .applySetting("jakarta.persistence.jdbc.url", database.url() + "&autosave=conservative")
                .applySetting("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class)
                .build();
        MetadataSources sources = new MetadataSources(registry);
        release.mapped().forEach(sources::addAnnotatedClass);
        return new RunningCode(
                release.stored(), registry, sources.buildMetadata().buildSessionFactory());
    }

    /** A new row; its key. */
    Object insert(int n) {
        return factory.fromTransaction(session -> {
            Stored row = instance();
            row.fill(n, session);
            session.persist(row);
            session.flush();
            return factory.getPersistenceUnitUtil().getIdentifier(row);
        });
    }

    void update(Object key, int n) {
        factory.inTransaction(session -> session.find(type, own(key)).fill(n, session));
    }

    void delete(Object key) {
        factory.inTransaction(session -> session.remove(session.find(type, own(key))));
    }

    boolean has(Object key) {
        return factory.fromTransaction(session -> session.find(type, own(key)) != null);
    }

    String told(Object key) {
        return factory.fromTransaction(session -> session.find(type, own(key)).told());
    }

    /** All rows, by their keys. */
    List<String> all() {
        return factory.fromTransaction(session -> session
                .createSelectionQuery("select r from " + type.getSimpleName() + " r order by id(r)", type)
                .getResultList()
                .stream()
                .map(Stored::told)
                .toList());
    }

    /** The key that another release gave, as this one has it. */
    private Object own(Object key) {
        Class<?> wanted = factory.getMetamodel().entity(type).getIdType().getJavaType();
        return key instanceof Number number && wanted.equals(Long.class)
                ? (Object) number.longValue()
                : key instanceof Number number && wanted.equals(Integer.class) ? (Object) number.intValue() : key;
    }

    private Stored instance() {
        try {
            Constructor<? extends Stored> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
