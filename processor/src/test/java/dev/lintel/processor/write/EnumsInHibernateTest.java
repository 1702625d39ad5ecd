package dev.lintel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.schema.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.Diagnostic.Kind;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a compile writes, used as an application uses it: the schema on a real server, the converters in Hibernate, which
 * validates the tables first. The enums are a native type, a lookup table and a CHECK.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EnumsInHibernateTest {

    private static final String TICKET = "com.example.Ticket";

    private TestDatabase database;
    private URLClassLoader loader;
    private SessionFactory hibernate;

    @BeforeAll
    void compileAndStart(@TempDir Path output) throws Exception {
        Path source = Path.of("src/test/resources/dev/lintel/processor/write/enums/Ticket.java");
        assertThat(JavaCompilers.JAVAC.compile(
                        List.of(source),
                        List.of("-Alintel.pending=off"),
                        output,
                        "ConverterProcessor",
                        "LintelProcessor"))
                .noneMatch(m -> m.kind() == Kind.ERROR);
        database = TestDatabase.create();
        database.execute(Files.readString(output.resolve("META-INF/lintel/schema.sql")));
        loader = new URLClassLoader(
                new URL[] {output.toUri().toURL()}, getClass().getClassLoader());
        hibernate = new Configuration(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .setProperty("jakarta.persistence.jdbc.url", database.url())
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(loader.loadClass(TICKET))
                .addAnnotatedClass(loader.loadClass(TICKET + "_PriorityConverter"))
                .addAnnotatedClass(loader.loadClass(TICKET + "_ChannelConverter"))
                .addAnnotatedClass(loader.loadClass(TICKET + "_StateConverter"))
                .buildSessionFactory();
    }

    @AfterAll
    void stop() throws IOException {
        hibernate.close();
        database.close();
        loader.close();
    }

    @BeforeEach
    void insert() {
        database.execute("delete from tickets");
        run(em -> {
            em.persist(ticket(1, "LOW", "MAIL", "OPEN"));
            em.persist(ticket(2, "HIGH", null, "OPEN", "LOW", "HIGH"));
            em.persist(ticket(3, "NORMAL", "PHONE", "CLOSED", "HIGH"));
        });
    }

    @Test
    void insertsStoreTheLabels() {
        assertThat(database.rows("select id, priority, channel, state from tickets order by id"))
                .containsExactly("1, low, mail, open", "2, very high, null, open", "3, normal, phone, closed");
        assertThat(database.rows(
                        "select pg_typeof(priority), pg_typeof(channel), pg_typeof(state) from tickets where id = 1"))
                .containsExactly("ticket_priority, text, character varying");
        assertThat(database.rows("select ticket_id, priority from ticket_history order by ticket_id, priority"))
                .containsExactly("2, low", "2, very high", "3, very high");
        assertThat(database.rows("select value from channel order by 1")).containsExactly("mail", "phone");
    }

    @Test
    void entitiesComeBackAsTheyWere() {
        run(em -> assertThat(em.find(ticketType(), 2L))
                .extracting("priority", "channel", "state", "history")
                .containsExactly(
                        constant("Priority", "HIGH"),
                        null,
                        constant("State", "OPEN"),
                        Set.of(constant("Priority", "LOW"), constant("Priority", "HIGH"))));
    }

    @Test
    void anEntityThatChangesIsUpdated() {
        run(em -> call(em.find(ticketType(), 1L), "setPriority", constant("Priority", "HIGH")));

        assertThat(database.rows("select priority from tickets where id = 1")).containsExactly("very high");
    }

    @Test
    void parametersAreCompared() {
        assertThat(ids("where t.priority = ?1", constant("Priority", "HIGH"))).containsExactly(2L);
        assertThat(ids(
                        "where t.priority <> ?1 and t.state = ?2",
                        constant("Priority", "HIGH"),
                        constant("State", "OPEN")))
                .containsExactly(1L);
        assertThat(ids("where t.channel = ?1", constant("Channel", "PHONE"))).containsExactly(3L);
        assertThat(ids("where t.priority in ?1", List.of(constant("Priority", "LOW"), constant("Priority", "HIGH"))))
                .containsExactly(1L, 2L);
        assertThat(ids("where ?1 member of t.history", constant("Priority", "HIGH")))
                .containsExactly(2L, 3L);
    }

    @Test
    void literalsAreCompared() {
        assertThat(ids("where t.priority = com.example.Ticket.Priority.HIGH")).containsExactly(2L);
        assertThat(ids("where t.state in (com.example.Ticket.State.OPEN)")).containsExactly(1L, 2L);
    }

    @Test
    void aNativeEnumHasTheOrderOfItsConstants() {
        assertThat(ids("where t.priority >= ?1", constant("Priority", "NORMAL")))
                .containsExactly(2L, 3L);
        run(em -> assertThat(em.createQuery("select t.id from Ticket t order by t.priority desc", Long.class)
                        .getResultList())
                .containsExactly(2L, 3L, 1L));
    }

    @Test
    void bulkUpdatesSetAndCompare() {
        run(em -> assertThat(em.createQuery(
                                "update Ticket t set t.priority = ?1, t.channel = ?2, t.state = ?3 where t.priority = ?4")
                        .setParameter(1, constant("Priority", "LOW"))
                        .setParameter(2, constant("Channel", "PHONE"))
                        .setParameter(3, constant("State", "CLOSED"))
                        .setParameter(4, constant("Priority", "HIGH"))
                        .executeUpdate())
                .isEqualTo(1));

        assertThat(database.rows("select priority, channel, state from tickets where id = 2"))
                .containsExactly("low, phone, closed");
    }

    @Test
    void nullIsStoredForAParameterWithoutValue() {
        run(em -> em.createQuery("update Ticket t set t.channel = ?1")
                .setParameter(1, null)
                .executeUpdate());

        assertThat(ids("where t.channel is null")).containsExactly(1L, 2L, 3L);
    }

    private void run(Consumer<EntityManager> work) {
        hibernate.inTransaction(work::accept);
    }

    private List<Long> ids(String where, Object... parameters) {
        List<Long> ids = new ArrayList<>();
        run(em -> {
            TypedQuery<Long> query =
                    em.createQuery("select t.id from Ticket t " + where + " order by t.id", Long.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            ids.addAll(query.getResultList());
        });
        return ids;
    }

    private Object ticket(long id, String priority, String channel, String state, String... history) {
        Set<Object> priorities = new HashSet<>();
        for (String name : history) {
            priorities.add(constant("Priority", name));
        }
        try {
            return ticketType()
                    .getConstructors()[0]
                    .newInstance(
                            id,
                            constant("Priority", priority),
                            channel == null ? null : constant("Channel", channel),
                            constant("State", state),
                            priorities);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void call(Object target, String method, Object argument) {
        try {
            target.getClass().getMethod(method, argument.getClass()).invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Class<?> ticketType() {
        return type(TICKET);
    }

    private Object constant(String type, String name) {
        for (Object constant : type(TICKET + "$" + type).getEnumConstants()) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        throw new AssertionError(name);
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
