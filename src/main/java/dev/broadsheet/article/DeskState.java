package dev.broadsheet.article;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of an article that writes name with {@code If-Match}: another one after each change, another one for each
 * article. It tells which revision its reader has seen, so that two edits can be compared.
 */
record DeskState(UUID article, int version, int revision) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{1,16})-([0-9]{1,9})-([0-9]{1,9})");

    static DeskState of(Article article) {
        return new DeskState(article.id, article.version, article.revision);
    }

    /** The revision that an earlier state of this article names; empty when it names none that there was. */
    OptionalInt revisionIn(String state) {
        Matcher parts = FORM.matcher(state);
        if (!parts.matches() || !parts.group(1).equals(prefix())) {
            return OptionalInt.empty();
        }
        int read = Integer.parseInt(parts.group(3));
        return read >= 1 && read <= revision && Integer.parseInt(parts.group(2)) <= version
                ? OptionalInt.of(read)
                : OptionalInt.empty();
    }

    /** As tags begin with it. */
    @Override
    public String toString() {
        return prefix() + "-" + version + "-" + revision;
    }

    private String prefix() {
        return Long.toHexString(article.getLeastSignificantBits());
    }
}
