package dev.broadsheet.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A {@link RawServer} in a process of its own, ended by closing it. */
record RawProcess(Child child, int port) implements Server, AutoCloseable {

    /** Starts one that gives an answer again. */
    static RawProcess giving(RecordedAnswer answer, Workplace workplace) throws IOException {
        Path file = workplace.folder().resolve("recorded.json");
        answer.write(file);
        int port = Workplace.freePort();
        Child child = workplace.java(
                "raw",
                Map.of(),
                "-cp",
                System.getProperty("java.class.path"),
                RawServer.class.getName(),
                String.valueOf(port),
                file.toString());
        return new RawProcess(child, port);
    }

    @Override
    public double processorSeconds() {
        return ProcessorTime.secondsOf(List.of(child.pid()));
    }

    @Override
    public void close() {
        child.end();
    }
}
