package dev.broadsheet.redline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A marked-up comparison of an older story with a newer one.
 *
 * @param fields the members of the story that differ, sections aside; never null
 * @param sections the sections that differ, in reading order, a removed one behind the one it followed; never null
 */
@Schema(name = "Redline", description = "A marked-up comparison of an older story with a newer one.")
public record Redline(
        @Schema(required = true, description = "The members that differ, sections aside.")
        List<FieldChange> fields,

        @Schema(required = true, description = "The sections that differ, in reading order.")
        List<SectionChange> sections) {

    public Redline {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
    }

    /** Compares two stories, in a time that has a bound for texts of any size. */
    public static Redline between(Story from, Story to) {
        Effort effort = Effort.ofComparison();
        return new Redline(FieldChanges.of(from, to, effort), SectionChanges.of(from, to, effort));
    }

    /**
     * The same comparison with a member that belongs to the article and not to the story, such as its slug.
     *
     * @param name the member as it is called in the JSON
     * @param from the older value; null when there was none
     * @param to the newer value; null when there is none. When both are equal, nothing is added.
     */
    public Redline with(String name, Object from, Object to) {
        if (Objects.equals(from, to)) {
            return this;
        }
        List<FieldChange> more = new ArrayList<>(fields);
        more.add(new FieldChange(name, from, to, List.of()));
        return new Redline(more, sections);
    }

    /**
     * The same with the values of its members as somebody else would show them, names for ids.
     *
     * @param shown makes of a value, which is never null, what to show
     */
    public Redline showing(BiFunction<String, Object, Object> shown) {
        List<FieldChange> others = fields.stream()
                .map(field -> new FieldChange(
                        field.name(),
                        field.from() == null ? null : shown.apply(field.name(), field.from()),
                        field.to() == null ? null : shown.apply(field.name(), field.to()),
                        field.spans()))
                .toList();
        return new Redline(others, sections);
    }

    /** Whether nothing differs. */
    @JsonIgnore
    public boolean isEmpty() {
        return fields.isEmpty() && sections.isEmpty();
    }

    /**
     * Where the newer story differs, as JSON Pointers (RFC 6901) into it: {@code /headline}, {@code /sections/2}, or
     * {@code /sections} for a section that is gone. Each stands there once; empty when nothing differs.
     */
    public List<String> pointers() {
        Set<String> pointers = new LinkedHashSet<>();
        fields.forEach(field -> pointers.add("/" + field.name()));
        for (SectionChange section : sections) {
            Integer position = section.toPosition();
            pointers.add(position == null ? "/sections" : "/sections/" + (position - 1));
        }
        return List.copyOf(pointers);
    }
}
