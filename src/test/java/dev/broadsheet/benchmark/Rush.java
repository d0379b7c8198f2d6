package dev.broadsheet.benchmark;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Requests on their way, several at a time. All of it happens on one event loop, so nothing here is guarded. */
final class Rush {

    private final Function<Request, Future<RecordedAnswer>> sending;
    private final Iterator<Request> requests;
    private final Consumer<RecordedAnswer> reader;
    private final LongStream.Builder latencies = LongStream.builder();

    Rush(
            Function<Request, Future<RecordedAnswer>> sending,
            Iterator<Request> requests,
            Consumer<RecordedAnswer> reader) {
        this.sending = sending;
        this.requests = requests;
        this.reader = reader;
    }

    /** Starts some clients. The future ends when all of them have, and fails when one of them does. */
    Future<Void> start(int clients) {
        return Future.all(IntStream.range(0, clients).mapToObj(client -> goOn()).toList())
                .mapEmpty();
    }

    /** What was found, once it has ended. */
    Figures figures(long nanos, double processorSeconds) {
        return new Figures(latencies.build().sorted().toArray(), Duration.ofNanos(nanos), processorSeconds);
    }

    private Future<Void> goOn() {
        Promise<Void> end = Promise.promise();
        next(end);
        return end.future();
    }

    private void next(Promise<Void> end) {
        if (!requests.hasNext()) {
            end.complete();
            return;
        }
        Request request = requests.next();
        long sent = System.nanoTime();
        sending.apply(request)
                .onSuccess(answer -> {
                    latencies.add(System.nanoTime() - sent);
                    if (answer.status() != request.expected()) {
                        end.fail(new IllegalStateException(request.uri() + " answered " + answer.status() + ", not "
                                + request.expected() + ": " + answer.body()));
                        return;
                    }
                    reader.accept(answer);
                    next(end);
                })
                .onFailure(end::tryFail);
    }
}
