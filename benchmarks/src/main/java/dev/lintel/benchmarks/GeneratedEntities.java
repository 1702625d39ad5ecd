package dev.lintel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Entities as an application has them: twenty columns, getters, two associations, a unique, an index. They follow every
 * convention, as in a code base that Lintel has been on for a while, and are always the same. Nine of ten are parts of the tenth
 * and are deleted with it; no delete goes further.
 */
public final class GeneratedEntities {

    /** How many entities are a whole and its parts. */
    private static final int GROUP = 10;

    private GeneratedEntities() {}

    /** Writes that many sources to the folder and returns them. */
    public static List<Path> write(int count, Path folder) throws IOException {
        Path packageFolder = Files.createDirectories(folder.resolve("bench"));
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path source = packageFolder.resolve("Entity" + i + ".java");
            Files.writeString(source, source(i, count));
            sources.add(source);
        }
        return List.copyOf(sources);
    }

    private static String source(int i, int count) {
        StringBuilder members = new StringBuilder();
        StringBuilder getters = new StringBuilder();
        String[] types = {"String", "long", "java.time.Instant", "java.math.BigDecimal", "boolean", "java.util.UUID"};
        for (int c = 0; c < 17; c++) {
            String type = types[c % types.length];
            String length = type.equals("String") ? ", length = " + (40 + c) : "";
            String byDefault = type.equals("boolean") ? "@Default(\"false\")\n    " : "";
            members.append("""
                        %s@Column(nullable = false%s)
                        private %s value%d;

                    """.formatted(byDefault, length, type, c));
            getters.append("""
                        public %s getValue%d() {
                            return value%d;
                        }

                    """.formatted(type, c, c));
        }
        int group = i - i % GROUP;
        boolean isPart = i != group;
        int parent = isPart ? group : Math.max(group - GROUP, 0);
        int peer = (group + GROUP) % count;
        String onDelete = isPart ? "CASCADE" : "RESTRICT";
        return """
                package bench;

                import dev.lintel.Default;
                import dev.lintel.OnDelete;
                import dev.lintel.Timestamps;
                import jakarta.persistence.*;

                /** The entity number %1$d. */
                @Entity
                @Timestamps
                @Table(
                        name = "entity_%1$d",
                        uniqueConstraints = @UniqueConstraint(name = "uq_entity_%1$d_value0", columnNames = "value0"),
                        indexes = @Index(name = "ix_entity_%1$d_value1", columnList = "value1"))
                public class Entity%1$d {

                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                %4$s    @ManyToOne(optional = false, fetch = FetchType.LAZY)
                    @OnDelete(OnDelete.Action.%6$s)
                    @JoinColumn(name = "parent_id", nullable = false, foreignKey = @ForeignKey(name = "fk_entity_%1$d_parent_id"))
                    private Entity%2$d parent;

                    @ManyToOne(optional = true, fetch = FetchType.LAZY)
                    @OnDelete(OnDelete.Action.SET_NULL)
                    @JoinColumn(name = "peer_id", foreignKey = @ForeignKey(name = "fk_entity_%1$d_peer_id"))
                    private Entity%3$d peer;

                    public Long getId() {
                        return id;
                    }

                %5$s    public Entity%2$d getParent() {
                        return parent;
                    }
                }
                """.formatted(i, parent, peer, members, getters, onDelete);
    }
}
