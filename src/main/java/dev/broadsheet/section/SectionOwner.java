package dev.broadsheet.section;

import dev.broadsheet.account.Caller;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.Optional;
import java.util.UUID;

/** Which article has a section in its working copy, and whose that is. */
record SectionOwner(UUID article, UUID author) {

    private static final String OF_SECTION = """
            select a.id, a.created_by from desk.section_owner o
            join desk.article a on a.id = o.article_id
            join desk.revision r on r.article_id = a.id and r.number = a.revision
            where o.section_id = :section
              and r.story @> jsonb_build_object('parts', jsonb_build_array(jsonb_build_object('id', o.section_id)))""";

    /**
     * The article of a section.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND} when no working copy has it, or none that the caller may see; which
     *     article it would be is not told
     */
    static Ref required(Ref section, Caller caller) {
        return Optional.ofNullable(section.id())
                .flatMap(id -> Section.getSession()
                        .createNativeQuery(OF_SECTION, SectionOwner.class)
                        .setParameter("section", id)
                        .uniqueResultOptional())
                .filter(owner -> caller.seesWorkOf(owner.author))
                .map(owner -> new Ref(owner.article, null))
                .orElseThrow(() -> Problem.notFound("section", section.toString()));
    }
}
