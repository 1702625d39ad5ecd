package dev.lintel.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The process that is measured: one compile, and with {@code -Dexport=true} Hibernate over its classes, then what the process cost, on one line of standard output:
 * {@code <cpu ms> <wall ms> <peak memory kB>}.
 */
final class TimedCompile {

    private TimedCompile() {}

    public static void main(String[] arguments) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(null, System.err, System.err, arguments);
        if (status != 0) {
            System.exit(status);
        }
        if (Boolean.getBoolean("export")) {
            OfflineExport.run(Path.of(arguments[List.of(arguments).indexOf("-d") + 1]));
        }
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime() / 1_000_000;
        long wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(cpu + " " + wall + " " + peakMemory());
    }

    /** The most memory that the process had resident, in kB; 0 where the system does not tell. */
    private static long peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
