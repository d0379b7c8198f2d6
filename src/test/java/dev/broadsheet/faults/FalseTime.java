package dev.broadsheet.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The library libfaketime, which tells a process another time. Debian and Ubuntu have it in the package faketime. */
record FalseTime(Path library) {

    private static final List<Path> PLACES = List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/opt"));
    private static final int DEPTH = 4;

    /** Null when it is not installed. */
    static FalseTime find() throws IOException {
        for (Path place : PLACES) {
            if (Files.isDirectory(place)) {
                try (var files = Files.find(place, DEPTH, (path, any) -> path.endsWith("libfaketimeMT.so.1"))) {
                    Path library = files.findFirst().orElse(null);
                    if (library != null) {
                        return new FalseTime(library);
                    }
                }
            }
        }
        return null;
    }

    /** The environment of a process whose clock is off, for example by {@code +1h}. */
    Map<String, String> shifted(String offset) {
        return with(Map.of("FAKETIME", offset));
    }

    /** The environment of a process whose clock is off by what a file says at the moment. */
    Map<String, String> leaping(Path offset) {
        return with(Map.of("FAKETIME_TIMESTAMP_FILE", offset.toString(), "FAKETIME_NO_CACHE", "1"));
    }

    private Map<String, String> with(Map<String, String> time) {
        Map<String, String> environment = new HashMap<>(time);
        environment.put("LD_PRELOAD", library.toString());
        // Java measures its pauses by the monotonic clock: were it false Java would hang, and what mends it for other
        // programs lets every timed wait return at once.
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
        return environment;
    }
}
