package dev.broadsheet.copy;

/**
 * A title with hashes before it, as Markdown has it: {@code ## Voices From the Quay}. As many hashes as it is deep.
 *
 * <p>Beyond Markdown, {@code # [Voices] From the Quay} carries a label in brackets, whatever label it is; hashes alone
 * end the part before and open one without a heading; a backslash before the heading says that it holds no label.
 */
final class MarkedTitle {

    private MarkedTitle() {}

    /** How many hashes open a line; 0 when it is not a marked title. */
    static int depth(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes == line.length() || line.charAt(hashes) == ' ' ? hashes : 0;
    }

    /** The title that the words after the hashes state. */
    static Title read(String words) {
        if (words.isEmpty()) {
            return Title.BODY;
        }
        if (words.charAt(0) == '\\' && words.length() > 1) {
            return Title.subhead(words.substring(1).strip());
        }
        Title bracketed = bracketed(words);
        if (bracketed != null) {
            return bracketed;
        }
        String heading = withoutClosingHashes(words);
        Title labelled = Label.titleOf(heading);
        return labelled == null ? Title.subhead(heading) : labelled;
    }

    /** The line that says a title; reading it gives the title back. */
    static String write(Title title, int depth) {
        String hashes = "#".repeat(depth);
        if (title.label() != null) {
            String label = "[" + title.label().replace("\\", "\\\\").replace("]", "\\]") + "]";
            return hashes + " " + label + (title.heading() == null ? "" : " " + title.heading());
        }
        if (title.heading() == null) {
            return hashes;
        }
        boolean plain = read(title.heading()).equals(title);
        return hashes + (plain ? " " : " \\") + title.heading();
    }

    private static Title bracketed(String words) {
        if (words.charAt(0) != '[') {
            return null;
        }
        StringBuilder label = new StringBuilder();
        int at = 1;
        while (at < words.length() && words.charAt(at) != ']') {
            boolean guarded = words.startsWith("\\\\", at) || words.startsWith("\\]", at);
            at += guarded ? 1 : 0;
            label.append(words.charAt(at++));
        }
        boolean closed = at < words.length() && (at + 1 == words.length() || words.charAt(at + 1) == ' ');
        if (!closed || label.toString().isBlank()) {
            return null;
        }
        String heading = words.substring(at + 1).strip();
        return Title.labelled(label.toString().strip(), heading.isEmpty() ? null : heading);
    }

    private static String withoutClosingHashes(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        return end > 0 && words.charAt(end - 1) == ' ' ? words.substring(0, end).strip() : words;
    }
}
