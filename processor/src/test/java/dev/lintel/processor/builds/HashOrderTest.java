package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.CompilerProcess;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hash tables come in another order where identity hashes are made in another way; nothing that is written does. */
class HashOrderTest {

    private static final int RUNS = 20;

    /** Random ones, and the same one for all objects. */
    private static final List<Integer> MODES = List.of(0, 2);

    @TempDir
    Path folder;

    @Test
    @Scenario(24)
    void twentyRunsGiveOneHash() throws NoSuchAlgorithmException {
        Set<String> hashes = new HashSet<>();
        for (int mode : MODES) {
            try (CompilerProcess process = CompilerProcess.with(
                    "-XX:TieredStopAtLevel=1", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + mode)) {
                for (int run = 0; run < RUNS / MODES.size(); run++) {
                    JavaCompilers compiler = run % 2 == 0 ? JavaCompilers.JAVAC : JavaCompilers.ECJ;
                    hashes.add(hash(process, compiler, mode * RUNS + run));
                }
            }
        }
        assertThat(hashes).hasSize(1);
    }

    private String hash(CompilerProcess process, JavaCompilers compiler, int seed) throws NoSuchAlgorithmException {
        Project project = new Project(folder.resolve("run" + seed), compiler)
                .sources(Models.SHOP)
                .option("-Alintel.pending=note");
        List<String> paths = new ArrayList<>(project.paths());
        Collections.shuffle(paths, new Random(seed));
        project.compileIn(process, paths).orFail();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        project.written().files().forEach((name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
