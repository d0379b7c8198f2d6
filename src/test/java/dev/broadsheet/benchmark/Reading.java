package dev.broadsheet.benchmark;

import java.util.function.Supplier;

/**
 * A kind of read that is measured.
 *
 * @param requests another one each time, where there are others
 * @param sample one of them, whose answer the raw server gives
 */
record Reading(String name, Supplier<Request> requests, Request sample) {

    static Reading always(String name, Request request) {
        return new Reading(name, () -> request, request);
    }
}
