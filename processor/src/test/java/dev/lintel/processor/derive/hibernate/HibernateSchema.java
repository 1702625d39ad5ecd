package dev.lintel.processor.derive.hibernate;

import dev.lintel.schema.testing.TestDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Hibernate started with the classes of a topic. */
final class HibernateSchema {

    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    static {
        // To the logger that says nothing, instead of the console.
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private HibernateSchema() {}

    static boolean isMapped(Class<?> type) {
        return MAPPED.stream().anyMatch(type::isAnnotationPresent);
    }

    /** Lets Hibernate make its own schema, and writes and reads rows. */
    static SortedMap<String, String> create(Topic topic, Names names, TestDatabase database) {
        return start(topic, names, database, "create-only");
    }

    /** Lets Hibernate hold what is there against its own schema, and writes and reads rows. */
    static SortedMap<String, String> validate(Topic topic, Names names, TestDatabase database) {
        return start(topic, names, database, "validate");
    }

    /** Lets Hibernate write and read rows on what is there. */
    static SortedMap<String, String> use(Topic topic, Names names, TestDatabase database) {
        return start(topic, names, database, "none");
    }

    /** Lets Hibernate make its own schema of classes that a class loader of their own has loaded. */
    static void create(List<Class<?>> mapped, Names names, TestDatabase database) {
        BootstrapServiceRegistryBuilder bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(mapped.get(0).getClassLoader());
        StandardServiceRegistry registry = registry(bootstrap, names, database, "create-only");
        try {
            MetadataSources sources = new MetadataSources(registry);
            mapped.forEach(sources::addAnnotatedClass);
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static StandardServiceRegistry registry(
            BootstrapServiceRegistryBuilder bootstrap, Names names, TestDatabase database, String action) {
        StandardServiceRegistryBuilder settings = new StandardServiceRegistryBuilder(bootstrap.build())
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("hibernate.hbm2ddl.auto", action)
                .applySetting("hibernate.hbm2ddl.create_namespaces", true)
                .applySetting("hibernate.hbm2ddl.halt_on_error", true);
        if (names == Names.SNAKE_CASE) {
            settings.applySetting("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class);
        }
        return settings.build();
    }

    private static SortedMap<String, String> start(Topic topic, Names names, TestDatabase database, String action) {
        StandardServiceRegistry registry = registry(new BootstrapServiceRegistryBuilder(), names, database, action);
        try {
            MetadataSources sources = new MetadataSources(registry);
            topic.mapped().forEach(sources::addAnnotatedClass);
            sources.addPackage(HibernateSchema.class.getPackageName() + "." + topic.name());
            try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
                return names == Names.SNAKE_CASE
                        ? Rows.failures(factory.unwrap(SessionFactoryImplementor.class))
                        : new TreeMap<>();
            }
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
