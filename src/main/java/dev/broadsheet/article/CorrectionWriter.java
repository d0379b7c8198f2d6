package dev.broadsheet.article;

import dev.broadsheet.story.Correction;
import dev.broadsheet.story.Story;
import java.time.Instant;

/** Writes a correction of a story, which only whoever holds the article can show. */
@FunctionalInterface
public interface CorrectionWriter {

    /**
     * The correction.
     *
     * @param seen the story as readers see it, or saw it last
     * @param now when it is written
     */
    Correction write(Story seen, Instant now);
}
