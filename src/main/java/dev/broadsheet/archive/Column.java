package dev.broadsheet.archive;

import java.util.Locale;

/**
 * A column of a table, as a member of a line.
 *
 * @param name of the member
 * @param type of the column, as the database spells it
 * @param column its name
 */
record Column(String name, String type, String column) {

    /** One that is written as {@code parentId uuid}, or {@code event text type} where the names differ. */
    static Column of(String written) {
        String[] words = written.strip().split(" ");
        String column = words.length > 2
                ? words[2]
                : words[0].replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new Column(words[0], words[1], column);
    }

    /** A document, which is passed on as the database writes it. */
    boolean isDocument() {
        return type.equals("jsonb");
    }

    /** What makes it a member of an object. Moments are written as the house writes them. */
    String member() {
        String value = type.equals("timestamptz")
                ? "(to_jsonb(t.%1$s at time zone 'utc') #>> '{}') || 'Z'".formatted(column)
                : "t." + column;
        return "'" + name + "', " + value;
    }

    /** What appends it to the text of an object. */
    String document() {
        return " || ',\"" + name + "\":' || t." + column + "::text";
    }

    /** What declares it as a column of lines that are read. */
    String declaration() {
        return '"' + name + "\" " + type;
    }

    String read() {
        return "r.\"" + name + '"';
    }
}
