package dev.broadsheet.typesetting;

import dev.broadsheet.story.Limits;
import java.util.regex.Pattern;

/** Which addresses may stand in HTML. Drafts are checked when they come in; what an older release let in is checked here. */
final class Address {

    private static final Pattern LINK = Pattern.compile(Limits.LINK);
    private static final Pattern WEB = Pattern.compile(Limits.WEB);

    private Address() {}

    /** Whether a reader may be led there. */
    static boolean isLink(String address) {
        return address != null && LINK.matcher(address).matches();
    }

    /** Whether it may be loaded, or shown as a page. */
    static boolean isWeb(String address) {
        return address != null && WEB.matcher(address).matches();
    }

    /**
     * The inside of a start tag that leads there. {@code noopener} keeps the page that is linked away from the window, once
     * a front end opens links in another. Not {@code nofollow}: these are the links of a newsroom that stands by them.
     */
    static String anchor(String address) {
        return "a href=\"" + Escaping.escaped(address) + "\" rel=\"noopener\"";
    }
}
