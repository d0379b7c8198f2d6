package dev.broadsheet.archive;

/** Which revisions of articles an export has. */
enum Revisions {
    /** The working copies, and all that readers have ever seen. */
    KNOWN("t.number = a.revision or t.published_at is not null"),
    /** Everything that was ever saved and is still kept. */
    ALL("true");

    private final String condition;

    Revisions(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
