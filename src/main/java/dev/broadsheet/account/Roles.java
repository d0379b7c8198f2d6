package dev.broadsheet.account;

/** The words for {@link Role}s, for annotations. */
public final class Roles {

    public static final String REPORTER = "reporter";
    public static final String EDITOR = "editor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
