package dev.broadsheet.copy;

/** Thrown for a file that is no story at all: empty, not text, or not UTF-8. Only a different file can help. */
public final class UnreadableCopy extends RuntimeException {

    private final Diagnostic diagnostic;

    UnreadableCopy(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** The one reason, of severity error. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
