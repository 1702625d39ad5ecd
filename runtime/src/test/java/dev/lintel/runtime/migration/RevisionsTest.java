package dev.lintel.runtime.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.testing.CompiledSources;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {

    private static final String FIRST = """
            package shop.migrations;
            import dev.lintel.runtime.migration.*;
            @Revision(id = "aaaa", message = "create orders")
            final class RaaaaCreateOrders implements Migration {
                @Override public void upgrade(Operations op) { op.sql("create table orders (id bigint)"); }
                @Override public void downgrade(Operations op) { op.sql("drop table orders"); }
            }
            """;
    private static final String SECOND = """
            package shop.migrations;
            import dev.lintel.runtime.migration.*;
            @Revision(id = "bbbb", revises = "aaaa", branchLabels = "late", phase = Revision.Phase.CONTRACT)
            final class Rbbbb implements Migration {
                @Override public void upgrade(Operations op) { throw new IllegalStateException("no"); }
                @Override public void downgrade(Operations op) { op.irreversible("why not"); }
            }
            """;
    private static final String MENTION = """
            package shop;
            final class Mention { dev.lintel.runtime.migration.Revision revision; }
            """;

    @TempDir
    private Path folder;

    @Test
    void markedClassesOfAFolderAreFound() {
        CompiledSources.into(folder, FIRST, SECOND, MENTION);

        try (Revisions revisions = Revisions.load(List.of(folder, folder.resolve("missing")))) {
            assertThat(revisions.graph().ordered())
                    .containsExactly(
                            new Node(
                                    "aaaa",
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    "create orders",
                                    false,
                                    Optional.of("shop.migrations.RaaaaCreateOrders")),
                            new Node(
                                    "bbbb",
                                    List.of("aaaa"),
                                    List.of(),
                                    List.of("late"),
                                    "",
                                    true,
                                    Optional.of("shop.migrations.Rbbbb")));
            assertThat(revisions.get(revisions.graph().ordered().get(0)).upgrade())
                    .hasSize(1);
        }
    }

    @Test
    void jarThatHoldsLintelFilesIsLookedThrough() throws IOException {
        Path classes = CompiledSources.into(folder.resolve("classes"), FIRST);
        Path with = jar("with.jar", classes, "META-INF/lintel/schema.lock");
        Path without = jar("without.jar", classes, "META-INF/other");

        try (Revisions revisions = Revisions.load(List.of(with))) {
            assertThat(revisions.graph().heads()).hasSize(1);
        }
        try (Revisions revisions = Revisions.load(List.of(without))) {
            assertThat(revisions.graph().heads()).isEmpty();
        }
    }

    @Test
    void packageIsLookedThroughInFoldersAndJars() throws IOException {
        Path classes = CompiledSources.into(folder.resolve("classes"), FIRST, MENTION);
        Path other = CompiledSources.into(folder.resolve("other"), SECOND);
        Path jar = jar("with.jar", other, "META-INF/other");

        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL(), jar.toUri().toURL()},
                        getClass().getClassLoader());
                Revisions revisions = Revisions.in("shop.migrations", loader)) {
            assertThat(revisions.graph().ordered()).extracting(Node::id).containsExactly("aaaa", "bbbb");
        }
    }

    @Test
    void whatARevisionThrowsNamesTheRevision() {
        CompiledSources.into(folder, FIRST, SECOND);

        try (Revisions revisions = Revisions.load(List.of(folder))) {
            LoadedRevision second = revisions.get(revisions.graph().ordered().get(1));
            assertThatThrownBy(second::upgrade)
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContaining("bbbb")
                    .hasMessageContaining("upgrade()")
                    .hasMessageContaining("no");
        }
    }

    @Test
    void classThatIsNoMigrationIsRefused() {
        CompiledSources.into(folder, """
                @dev.lintel.runtime.migration.Revision(id = "cccc")
                final class Rcccc {}
                """);

        assertThatThrownBy(() -> Revisions.load(List.of(folder)))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("Rcccc")
                .hasMessageContaining("implement Migration");
    }

    private Path jar(String name, Path classes, String extra) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            jar.putNextEntry(new ZipEntry(extra));
            for (Path entry : (Iterable<Path>) files.filter(f -> !f.equals(classes))::iterator) {
                boolean isFolder = Files.isDirectory(entry);
                jar.putNextEntry(new ZipEntry(classes.relativize(entry) + (isFolder ? "/" : "")));
                jar.write(isFolder ? new byte[0] : Files.readAllBytes(entry));
            }
        }
        return file;
    }
}
