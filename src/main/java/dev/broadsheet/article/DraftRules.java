package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Block;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What no single member of a draft can tell: that its sections nest, its ids are its own, its marks fit their text. */
public final class DraftRules {

    private final List<Violation> violations = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<UUID> open = new ArrayList<>();

    /** @param before the working copy, whose ids a draft may name; null for a new article */
    private DraftRules(Story before) {
        if (before != null) {
            before.parts().forEach(part -> known.add(part.id()));
            before.blocks().forEach(block -> known.add(block.id()));
        }
    }

    /** @throws Problem with every place that breaks a rule */
    static void check(ArticleDraft draft, Story before) {
        DraftRules rules = new DraftRules(before);
        if (draft.slug() != null && Ref.looksLikeId(draft.slug())) {
            rules.refuse("/slug", "must not look like an id");
        }
        List<SectionDraft> sections = draft.sections();
        if (sections.stream().mapToInt(section -> section.blocks().size()).sum() > Limits.BLOCKS) {
            throw Problem.invalid("/sections", "must not hold more than " + Limits.BLOCKS + " blocks");
        }
        for (int at = 0; at < sections.size(); at++) {
            rules.section("/sections/" + at, at, sections.get(at));
        }
        rules.judge();
    }

    /**
     * The same for one section that a client sent by itself, with pointers into it: where it clashes with another one,
     * it is the one to be told.
     *
     * @param at where it stands in {@code parts}
     * @param parts the sections as they would be, which but for this one have the blocks and anchors they had
     * @throws Problem with every place that breaks a rule
     */
    public static void check(SectionDraft sent, int at, List<Part> parts, Story before) {
        if (parts.size() > Limits.PARTS) {
            throw Problem.invalid("", "would be more than the " + Limits.PARTS + " sections an article may have");
        }
        if (parts.stream().mapToInt(part -> part.blocks().size()).sum() > Limits.BLOCKS) {
            throw Problem.invalid("/blocks", "would be more than the " + Limits.BLOCKS + " an article may have");
        }
        DraftRules rules = new DraftRules(before);
        for (int other = 0; other < parts.size(); other++) {
            if (other != at) {
                rules.note(parts.get(other));
            }
        }
        for (int place = 0; place < parts.size(); place++) {
            if (place == at) {
                rules.section("", at, sent);
            } else {
                rules.pass(parts.get(place));
            }
        }
        rules.judge();
    }

    private void judge() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private void note(Part other) {
        seen.add(other.id());
        anchors.add(other.anchor());
        other.blocks().forEach(block -> seen.add(block.id()));
    }

    private void pass(Part other) {
        if (other.level() > open.size() + 1 && violations.isEmpty()) {
            refuse("/level", "must not leave a leap: a section of level " + other.level() + " stands behind it");
        }
        nest(other.level());
        open.add(other.id());
    }

    private void nest(int level) {
        open.subList(Math.min(level - 1, open.size()), open.size()).clear();
    }

    private void section(String pointer, int index, SectionDraft section) {
        id(pointer, section.id());
        if (section.anchor() != null && !anchors.add(section.anchor())) {
            refuse(pointer + "/anchor", "must be unique in the story");
        }
        if (section.position() != null && section.position() != index + 1) {
            refuse(pointer + "/position", "follows from the order of the array; leave it out");
        }
        if (section.depth() > open.size() + 1) {
            refuse(pointer + "/level", "must not leap: the section before it allows at most " + (open.size() + 1));
        }
        nest(section.depth());
        UUID parent = open.isEmpty() ? null : open.get(open.size() - 1);
        if (section.parentId() != null && !section.parentId().equals(parent)) {
            refuse(pointer + "/parentId", "follows from the order and the levels; leave it out");
        }
        open.add(section.id());
        for (int at = 0; at < section.blocks().size(); at++) {
            block(pointer + "/blocks/" + at, section.blocks().get(at));
        }
    }

    private void block(String pointer, Block block) {
        id(pointer, block.id());
        if (block instanceof TextBlock text) {
            for (int at = 0; at < text.marks().size(); at++) {
                mark(pointer + "/marks/" + at, text.marks().get(at), text.text());
            }
        }
    }

    private void mark(String pointer, Mark mark, String text) {
        if (mark.start() >= mark.end() || mark.end() > text.length()) {
            refuse(pointer, "must begin before it ends, within the " + text.length() + " code units of the text");
        } else if (splitsPair(text, mark.start()) || splitsPair(text, mark.end())) {
            refuse(pointer, "must not cut a character in two");
        }
        if ((mark.type() == Mark.Type.LINK) != (mark.href() != null)) {
            refuse(pointer + "/href", "a link has it, no other mark does");
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private void id(String pointer, UUID id) {
        if (id == null) {
            return;
        }
        if (!known.contains(id)) {
            refuse(pointer + "/id", "is no id of this article; leave it out for something new");
        } else if (!seen.add(id)) {
            refuse(pointer + "/id", "stands twice");
        }
    }

    private void refuse(String pointer, String detail) {
        violations.add(Violation.at(pointer, detail));
    }
}
