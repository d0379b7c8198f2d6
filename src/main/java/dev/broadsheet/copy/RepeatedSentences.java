package dev.broadsheet.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notices sentences that stand twice: a standfirst pasted into the text, a paragraph that was moved but not cut. */
final class RepeatedSentences {

    /** Shorter ones, such as "He did not elaborate.", may well be meant. */
    private static final int FEWEST_WORDS = 6;

    private RepeatedSentences() {}

    static void remark(List<Passage> passages, Remarks remarks) {
        Map<String, Line> seen = new HashMap<>();
        for (Passage passage : passages) {
            String text = passage.text();
            List<Integer> starts = Prose.sentences(text);
            for (int at = 0; at < starts.size(); at++) {
                int start = starts.get(at);
                int end = at + 1 < starts.size() ? starts.get(at + 1) : text.length();
                String sentence = text.substring(start, end).strip();
                String words = words(sentence);
                if (Prose.wordCount(words) >= FEWEST_WORDS) {
                    Line first = seen.putIfAbsent(words, passage.line());
                    if (first != null) {
                        remarks.add(
                                DiagnosticCode.REPEATED_SENTENCE,
                                passage.line(),
                                passage.from() + start,
                                "“%s” stands already in line %d.".formatted(Remarks.excerpt(sentence), first.number()));
                    }
                }
            }
        }
    }

    /** The words alone, so that quote marks, spaces and capitals make no difference. */
    private static String words(String sentence) {
        StringBuilder words = new StringBuilder(sentence.length());
        boolean gap = false;
        for (int at = 0; at < sentence.length(); at++) {
            char character = sentence.charAt(at);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                words.append(Character.toLowerCase(character));
                gap = false;
            } else if ("'’".indexOf(character) < 0) {
                gap = true;
            }
        }
        return words.toString();
    }
}
