package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;

/**
 * One name in the byline of a story.
 *
 * @param byline the credit profile, by its catalog id
 * @param role what this person did for the story
 * @param displayAs the name to print in place of the profile's own; null to print the profile's
 */
public record CreditLine(UUID byline, Role role, String displayAs) {

    public CreditLine {
        role = Objects.requireNonNullElse(role, Role.REPORTER);
    }

    /** What somebody who signs a story did for it. */
    public enum Role {
        @JsonProperty("reporter")
        REPORTER,
        @JsonProperty("contributor")
        CONTRIBUTOR,
        @JsonProperty("photographer")
        PHOTOGRAPHER,
        @JsonProperty("editor")
        EDITOR
    }
}
