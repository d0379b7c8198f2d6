package dev.broadsheet.typesetting;

import java.util.Objects;

/**
 * One element over a run of characters, never empty.
 *
 * @param href where a link leads; null for what is no link
 */
record Run(Element element, String href, int start, int end) {

    boolean goesOnAs(Run next) {
        return end == next.start && element == next.element && Objects.equals(href, next.href);
    }

    String opening() {
        return href == null ? "<" + element.tag + ">" : "<" + Address.anchor(href) + ">";
    }

    String closing() {
        return "</" + element.tag + ">";
    }
}
