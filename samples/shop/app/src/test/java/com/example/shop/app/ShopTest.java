package com.example.shop.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.customers.Currency;
import com.example.shop.customers.CurrencyConverter;
import com.example.shop.customers.Customer;
import com.example.shop.orders.SalesOrder;
import dev.lintel.runtime.catalog.Difference;
import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three modules on one database: one history makes the tables of all, and Hibernate works with all. */
class ShopTest {

    private static final Path CLASSES = Path.of("target/classes");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void oneHistoryMakesTheTablesOfAllModules(int major) throws Exception {
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major));
                Revisions revisions = Revisions.load(List.of(CLASSES))) {
            Runner runner = new Runner(database::connect, revisions, RunOptions.DEFAULT, RunListener.SILENT);
            runner.upgrade("head");

            assertThat(differences(database)).isEmpty();
            assertThat(sell(database)).isEqualTo("ada@example.com: 12.50 SEK");

            runner.downgrade("base");
            assertThat(database.rows("SELECT count(*) FROM pg_class WHERE relname IN ('customers', 'shipments')"))
                    .containsExactly("0");
        }
    }

    private static String sell(TestDatabase database) {
        try (EntityManagerFactory factory = new HibernatePersistenceConfiguration("shop")
                .managedClasses(Customer.class, SalesOrder.class, Shipment.class, CurrencyConverter.class)
                .jdbcUrl(database.url())
                .property(
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .property(AvailableSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory()) {
            factory.runInTransaction(em -> {
                Customer ada = new Customer("ada@example.com", Currency.SEK);
                SalesOrder order = new SalesOrder(ada, new BigDecimal("12.50"));
                Shipment shipment = new Shipment(order);
                shipment.send(Instant.now());
                em.persist(ada);
                em.persist(order);
                em.persist(shipment);
            });
            return factory.callInTransaction(em -> {
                SalesOrder order = em.createQuery("from Shipment", Shipment.class)
                        .getSingleResult()
                        .getOrder();
                Customer customer = order.getCustomer();
                return customer.getEmail() + ": " + order.getTotal() + " " + customer.getCurrency();
            });
        }
    }

    private static List<String> differences(TestDatabase database) throws Exception {
        SchemaDocument model = SchemaDocument.parse(Files.readString(CLASSES.resolve("META-INF/lintel/schema.json")));
        try (Connection connection = database.connect()) {
            return Drift.between(connection, model.schema()).stream()
                    .map(Difference::message)
                    .toList();
        }
    }
}
