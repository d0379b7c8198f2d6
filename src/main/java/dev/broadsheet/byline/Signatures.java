package dev.broadsheet.byline;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Name;
import dev.broadsheet.catalog.References;
import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Slug;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The credits that names under a filed story stand for. */
public final class Signatures {

    private Signatures() {}

    /**
     * The credits of names; a profile is made where one is new. Where the profile is spelled otherwise, the credit keeps
     * the spelling that was filed.
     *
     * @param names as they are printed; spellings that differ in punctuation or case are one profile
     */
    public static List<CreditLine> of(List<String> names) {
        Map<String, String> profiles = new TreeMap<>();
        names.forEach(name -> profiles.putIfAbsent(slugOf(name), name));
        Map<String, Name> found = References.bring(Kind.BYLINE, profiles);
        return names.stream().map(name -> credit(name, found.get(slugOf(name)))).toList();
    }

    private static CreditLine credit(String name, Name profile) {
        return new CreditLine(profile.id(), CreditLine.Role.REPORTER, name.equals(profile.name()) ? null : name);
    }

    private static String slugOf(String name) {
        return Slug.ofName(name, "byline");
    }
}
