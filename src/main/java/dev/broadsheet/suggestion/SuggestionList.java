package dev.broadsheet.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Suggestions, best first, as JSON. */
@Schema(name = "SuggestionList", description = "Suggestions, best first.")
record SuggestionList(@Schema(required = true) List<Suggestion> data) {}
