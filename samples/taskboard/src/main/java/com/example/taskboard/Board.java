package com.example.taskboard;

import dev.lintel.runtime.database.Database;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The task board on Hibernate. At its start Hibernate validates the tables against the entities. */
public final class Board implements AutoCloseable {

    private final EntityManagerFactory factory;

    private Board(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Starts Hibernate, which fails where a table is not what an entity needs. */
    public static Board open(Database database) {
        return new Board(new HibernatePersistenceConfiguration("taskboard")
                .managedClasses(
                        User.class,
                        Lane.class,
                        Task.class,
                        Comment.class,
                        Label.class,
                        TaskLabel.class,
                        TaskLabel.Key.class,
                        PriorityConverter.class,
                        CategoryConverter.class)
                .jdbcUrl(database.url())
                .jdbcUsername(database.user().orElse(""))
                .jdbcPassword(database.password().orElse(""))
                .property(
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .property(AvailableSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory());
    }

    /** Fills the board, reads it, changes it, and tells what it sees. */
    List<String> story() {
        List<String> told = new ArrayList<>();
        told.add("It found every table and column that the entities need (hbm2ddl.auto=validate).");
        long id = factory.callInTransaction(em -> {
            Lane inbox = new Lane("Inbox");
            User ada = new User("ada@example.com", "Ada");
            User grace = new User("grace@example.com", "Grace");
            Label bug = new Label("compiler", "#ffcc00");
            em.persist(inbox);
            em.persist(ada);
            em.persist(grace);
            em.persist(bug);
            Task task = new Task("T-1", "Teach the compiler SQL", inbox, ada);
            task.setPriority(Priority.URGENT);
            task.setCategory(Category.HOUSEKEEPING);
            task.setAssignee(grace);
            task.setDueOn(LocalDate.of(2027, 1, 31));
            task.setEstimate(new BigDecimal("1200.00"));
            task.getTags().add("javac");
            em.persist(task);
            em.persist(new TaskLabel(task, bug, ada));
            Comment comment = new Comment(task, grace, "On it.");
            em.persist(comment);
            return task.getId();
        });
        told.add("It stored a task with two enums, JSON tags, money, a label and a comment.");
        factory.runInTransaction(em -> {
            Task task = em.createQuery(
                            "from Task t where t.priority = :priority and t.category = :category and not t.done",
                            Task.class)
                    .setParameter("priority", Priority.URGENT)
                    .setParameter("category", Category.HOUSEKEEPING)
                    .getSingleResult();
            told.add("It found it by both enums: " + task.getReference() + ", " + task.getTitle() + ", "
                    + task.getPriority() + ", " + task.getCategory() + ", " + task.getEstimate() + ", " + task.getTags()
                    + ".");
            task.setPriority(Priority.HIGH);
        });
        factory.runInTransaction(em -> {
            em.createNativeQuery("update tasks set done = true where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            Task task = em.find(Task.class, id);
            told.add("A plain SQL UPDATE moved updated_at on: "
                    + task.getUpdatedAt().isAfter(task.getCreatedAt()) + ".");
        });
        return told;
    }

    /** The factory, for tests. */
    EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        factory.close();
    }
}
