package dev.broadsheet.faults;

/** One wrong that is done to the service, and what must hold all the same. */
interface Scenario {

    /** The word by which it is asked for. */
    String name();

    /**
     * Does it and writes down what was found.
     *
     * @throws Exception when it could not be done, which counts as a failure too
     */
    void run(Workplace workplace, Findings findings) throws Exception;
}
