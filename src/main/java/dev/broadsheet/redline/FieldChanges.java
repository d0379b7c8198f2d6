package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares member by member, in the order in which the JSON shows them. */
final class FieldChanges {

    private final Effort effort;
    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges(Effort effort) {
        this.effort = effort;
    }

    static List<FieldChange> of(Story from, Story to, Effort effort) {
        FieldChanges fields = new FieldChanges(effort);
        fields.value("kind", from.kind(), to.kind());
        fields.value("lang", from.lang(), to.lang());
        fields.text("headline", from.headline(), to.headline());
        fields.text("standfirst", from.standfirst(), to.standfirst());
        fields.value("dateline", from.dateline(), to.dateline());
        fields.text("bylineText", from.bylineText(), to.bylineText());
        fields.value("bylines", from.bylines(), to.bylines());
        fields.value("edition", from.edition(), to.edition());
        fields.value("siteSection", from.siteSection(), to.siteSection());
        fields.value("tags", from.tags(), to.tags());
        fields.value("related", from.related(), to.related());
        fields.value("comments", from.comments(), to.comments());
        return fields.changes;
    }

    static List<FieldChange> of(Part from, Part to, Effort effort) {
        FieldChanges fields = new FieldChanges(effort);
        fields.value("level", from.level(), to.level());
        fields.value("kind", from.kind(), to.kind());
        fields.text("label", from.label(), to.label());
        fields.text("heading", from.heading(), to.heading());
        fields.value("anchor", from.anchor(), to.anchor());
        return fields.changes;
    }

    private void value(String name, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(name, from, to, List.of()));
        }
    }

    private void text(String name, String from, String to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(name, from, to, Spans.between(from, to, effort)));
        }
    }
}
