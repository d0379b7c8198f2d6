package dev.broadsheet.catalog;

import dev.broadsheet.house.Ref;

/** An entry that something names. */
public record Wanted(Kind kind, Ref ref) {}
