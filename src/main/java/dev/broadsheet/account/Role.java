package dev.broadsheet.account;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What an account may do. Most roles include others. */
public enum Role {
    READER,
    REPORTER(READER),
    EDITOR(REPORTER),
    MODERATOR(READER),
    ADMIN(EDITOR, MODERATOR);

    private final Set<Role> included;

    Role(Role... included) {
        this.included = Set.of(included);
    }

    /** The word for it: {@code editor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether whoever has this role has another one as well. */
    public boolean includes(Role other) {
        return this == other || included.stream().anyMatch(role -> role.includes(other));
    }

    /** The words for this role and all it includes. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        words.add(word());
        included.forEach(role -> words.addAll(role.words()));
        return words;
    }
}
