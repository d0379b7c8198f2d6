package dev.broadsheet.copy;

import dev.broadsheet.story.Dateline;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads datelines, in a header and before the dash that opens a story.
 *
 * <p>At the opening of a text a dateline is believed when the place is in capitals (state, country and day after it are
 * not), when nothing else stands before the dash, and when a sentence begins behind it. {@code NATO — which} goes on in
 * lower case; {@code NATO — The} and {@code WATCH — The} are told by lists of names and notices that are no places.
 */
final class Datelines {

    /** The longest that has been seen is about 50: place, province, country, day and agency. */
    private static final int LONGEST = 90;

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?";
    private static final String DAY =
            "(?:" + WEEKDAY + ",? )?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?|" + WEEKDAY;

    private static final Pattern DATE = Pattern.compile(DAY, Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile(" ?\\(([^()]{2,40})\\)");
    private static final Pattern DATED = Pattern.compile("(?:,| ) ?(" + DAY + ")$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALIFIER =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,20}(?: (?:and |of |the )?\\p{Lu}[\\p{L}.'’-]{1,20}){0,3}");

    private static final Set<String> NO_PLACES =
            Set.of(("nato fifa uefa nasa fbi cia nsa irs epa fda cdc who unesco unicef opec asean brics imf bbc cnn"
                            + " nbc cbs abc pbs npr nfl nba mlb nhl ncaa ioc gop eu un us uk usa ceo faq analysis breaking"
                            + " correction corrections editorial exclusive explainer live note opinion poll review sport sports"
                            + " update updated urgent video warning watch photos business weather question answer summary"
                            + " background clarification embargoed")
                    .split(" "));

    private Datelines() {}

    /** A dateline and the offset behind its dash, where the text begins. */
    record Opening(Dateline dateline, int end) {}

    /** Any words as a dateline. */
    static Dateline of(String text) {
        String rest = text;
        String agency = null;
        Matcher bracket = AGENCY.matcher(rest);
        if (bracket.find() && bracket.start() > 0) {
            agency = bracket.group(1);
            rest = rest.substring(0, bracket.start()) + rest.substring(bracket.end());
        }
        String day = null;
        Matcher dated = DATED.matcher(rest);
        if (dated.find() && dated.start() > 0) {
            day = dated.group(1);
            rest = rest.substring(0, dated.start());
        }
        return new Dateline(text, PlaceNames.ordinary(rest.strip()), agency, day);
    }

    /** Whether words on their own look like a dateline: a place in capitals and what may follow it. */
    static boolean isDateline(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        Dateline read = of(text);
        String place = text;
        if (read.agency() != null) {
            place = AGENCY.matcher(place).replaceFirst("");
        }
        if (read.day() != null) {
            place = DATED.matcher(place).replaceFirst("");
        }
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        return isCity(city.strip()) && (comma < 0 || areQualifiers(place.substring(comma + 1)));
    }

    private static boolean isCity(String city) {
        String capitals = city.replace("Mc", "MC");
        boolean letters = capitals.codePoints().allMatch(c -> Character.isLetter(c) || " .'’-/".indexOf(c) >= 0);
        return letters
                && capitals.codePoints().filter(Character::isLetter).count() > 2
                && Character.isLetter(capitals.charAt(0))
                && PlaceNames.isCapital(capitals)
                && Prose.wordCount(capitals) <= 5
                && !NO_PLACES.contains(city.toLowerCase(Locale.ROOT));
    }

    private static boolean areQualifiers(String words) {
        for (String qualifier : words.split(",", -1)) {
            if (!QUALIFIER.matcher(qualifier.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The dateline a text opens with; null when it opens with none. */
    static Opening opening(String text) {
        int limit = Math.min(text.length(), LONGEST);
        for (int at = 1; at < limit; at++) {
            int dash = dashLength(text, at);
            if (dash > 0) {
                int end = at + dash;
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                String words = BodyLine.withoutBold(text.substring(0, at).strip());
                boolean believed = end < text.length() && beginsSentence(text.charAt(end)) && isDateline(words);
                return believed ? new Opening(of(words), end) : null;
            }
        }
        return null;
    }

    /** How long the dash at a place is; 0 where none stands. A lone hyphen needs a space behind it. */
    private static int dashLength(String text, int at) {
        char character = text.charAt(at);
        if (character == '—' || character == '–' || text.startsWith("--", at)) {
            return character == '-' ? 2 : 1;
        }
        return character == '-' && text.startsWith("- ", at) ? 1 : 0;
    }

    private static boolean beginsSentence(char character) {
        return !Character.isLowerCase(character)
                && (Character.isLetterOrDigit(character) || "\"“„«‹‘'$€£(".indexOf(character) >= 0);
    }

    /** Whether a line is nothing but a date. */
    static boolean isDate(String text) {
        return text.length() < 40 && DATE.matcher(text).matches();
    }
}
