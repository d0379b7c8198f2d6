package dev.broadsheet.redline;

/**
 * A place where two editors want different things.
 *
 * @param pointer where in my story, as a JSON Pointer (RFC 6901): {@code /headline}, {@code /sections/2}; {@code
 *     /sections} for the order of the sections, or for one that my story no longer has
 * @param detail what each of them did, in a sentence
 */
public record Conflict(String pointer, String detail) {}
