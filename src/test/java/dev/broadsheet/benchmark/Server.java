package dev.broadsheet.benchmark;

/** What clients can be sent at. */
interface Server {

    int port();

    /** The processor time it has used so far, its database included, in seconds. */
    double processorSeconds();
}
