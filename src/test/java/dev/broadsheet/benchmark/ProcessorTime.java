package dev.broadsheet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The processor time of processes, as the Linux kernel counts it (proc(5)). */
final class ProcessorTime {

    /** USER_HZ, which is 100 on every architecture that Java 17 runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final Path PROC = Path.of("/proc");

    /** Ticks include those of children that have ended, so that none are lost between two looks. */
    private record Stat(long parent, long ticks) {}

    private ProcessorTime() {}

    /** Seconds used so far by some processes and everything below them. */
    static double secondsOf(Collection<Long> roots) {
        Map<Long, Stat> all = all();
        return all.keySet().stream()
                        .filter(pid -> descends(pid, roots, all))
                        .mapToLong(pid -> all.get(pid).ticks())
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static boolean descends(long pid, Collection<Long> roots, Map<Long, Stat> all) {
        for (long each = pid; all.containsKey(each); each = all.get(each).parent()) {
            if (roots.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** The most memory a process has held at once, in megabytes. */
    static long peakMegabytes(long pid) throws IOException {
        return Files.readAllLines(PROC.resolve(pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static Map<Long, Stat> all() {
        Map<Long, Stat> all = new HashMap<>();
        try (var folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path folder : folders) {
                read(folder.resolve("stat"), Long.parseLong(folder.getFileName().toString()), all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Processor time is read from /proc, which only Linux has", e);
        }
        return all;
    }

    private static void read(Path stat, long pid, Map<Long, Stat> all) {
        try {
            String line = Files.readString(stat);
            // The second field is a name in parentheses that may hold spaces; field 3 comes first here.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
            all.put(pid, new Stat(Long.parseLong(fields[1]), ticks));
        } catch (IOException e) {
            // It ended while we looked.
        }
    }
}
