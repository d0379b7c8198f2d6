package dev.broadsheet.benchmark;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;

/** The least a server can do: returns one recorded answer to every request, on as many event loops as there are cores. */
final class RawServer {

    private RawServer() {}

    /** Takes a port and a file that holds a {@link RecordedAnswer}. */
    public static void main(String... args) throws IOException {
        int port = Integer.parseInt(args[0]);
        RecordedAnswer answer = RecordedAnswer.read(Path.of(args[1]));
        Vertx.vertx()
                .deployVerticle(
                        () -> new AbstractVerticle() {
                            @Override
                            public void start() {
                                vertx.createHttpServer()
                                        .requestHandler(request -> answer.give(request.response()))
                                        .listen(port, Workplace.HOST);
                            }
                        },
                        new DeploymentOptions()
                                .setInstances(Runtime.getRuntime().availableProcessors()));
    }
}
