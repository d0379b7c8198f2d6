package dev.broadsheet.story;

/** How large a story may grow, in UTF-16 code units or in items. Generous to reporters, finite for the machine. */
public final class Limits {

    /** A headline, a heading, a name: what is printed as one line. */
    public static final int LINE = 500;

    /** A standfirst. */
    public static final int STANDFIRST = 20_000;

    /** The text of one block. Wire copy has been seen to arrive as a single line of a megabyte. */
    public static final int TEXT = 4_000_000;

    /** Marks in one block. */
    public static final int MARKS = 2_000;

    /** Parts in a story. */
    public static final int PARTS = 5_000;

    /** How deep parts may be nested. */
    public static final int LEVELS = 6;

    /** Blocks in one part, and in a whole story. */
    public static final int BLOCKS = 20_000;

    /** Names in a byline. */
    public static final int CREDITS = 100;

    /** Rows in a table, and cells in a row. */
    public static final int CELLS = 1_000;

    /** An address on the web. */
    public static final int ADDRESS = 2_000;

    /** Schemes that cannot run code in a reader's browser. */
    public static final String LINK = "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s\\x00-\\x1f\\x7f]+$";

    static final String LINK_MESSAGE = "must be an http, https or mailto address";

    /** What pictures and embeds may point to. */
    public static final String WEB = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\x00-\\x1f\\x7f]+$";

    static final String WEB_MESSAGE = "must be an http or https address";

    private Limits() {}
}
