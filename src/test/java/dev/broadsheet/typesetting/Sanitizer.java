package dev.broadsheet.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The OWASP sanitizer, told to let pass what is set here and nothing else. */
final class Sanitizer implements HtmlChangeListener<List<String>> {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "li", "blockquote", "footer", "figure", "figcaption", "small", "pre", "code")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td", "img", "a")
            .allowElements("q", "strong", "em", "s", "sup", "sub")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(Pattern.compile("noopener"))
            .onElements("a")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#._-]+"))
            .onElements("code")
            .toFactory();

    private Sanitizer() {}

    /** HTML as the sanitizer leaves it. It insists on a list around list items. */
    static String sanitized(String html) {
        return html.startsWith("<li>") ? inList(POLICY.sanitize("<ul>" + html + "</ul>")) : POLICY.sanitize(html);
    }

    /** The tags and attributes that it takes away. */
    static List<String> removed(String html) {
        List<String> removed = new ArrayList<>();
        POLICY.sanitize(html.startsWith("<li>") ? "<ul>" + html + "</ul>" : html, new Sanitizer(), removed);
        return removed;
    }

    @Override
    public void discardedTag(List<String> removed, String element) {
        removed.add(element);
    }

    @Override
    public void discardedAttributes(List<String> removed, String element, String... attributes) {
        removed.add(element + " " + List.of(attributes));
    }

    private static String inList(String html) {
        return html.substring("<ul>".length(), html.length() - "</ul>".length());
    }
}
