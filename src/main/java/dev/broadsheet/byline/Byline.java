package dev.broadsheet.byline;

import dev.broadsheet.house.Ref;
import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Ids;
import dev.broadsheet.story.Slug;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.QueryProducer;

/** A public credit profile. */
@Entity
@Table(schema = "catalog", name = "byline")
public class Byline extends PanacheEntityBase {

    @Id
    UUID id;

    String slug;

    String name;

    /** Whether readers may see it although no published story bears it. */
    boolean listed;

    /** The profile with an id or a slug, as far as the session that reads may see it. */
    static Optional<Byline> withRef(QueryProducer session, Ref ref) {
        String condition = ref.id() == null ? "slug = :ref" : "id = :ref";
        return session.createSelectionQuery("from Byline where " + condition, Byline.class)
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .uniqueResultOptional();
    }

    /**
     * The credit that a name in a filed story stands for; its profile is made if it is new. Two callers at once get the
     * same one. Where the profile is spelled otherwise, the credit keeps the spelling that was filed.
     *
     * @param name as it is printed; spellings that differ in punctuation or case are one profile
     */
    public static CreditLine credit(String name) {
        String slug = slugOf(name);
        if (count("slug", slug) == 0) {
            getEntityManager()
                    .createNativeQuery("insert into catalog.byline (id, slug, name) values (?1, ?2, ?3)"
                            + " on conflict (slug) do nothing")
                    .setParameter(1, Ids.next())
                    .setParameter(2, slug)
                    .setParameter(3, name)
                    .executeUpdate();
        }
        Byline byline = find("slug", slug).firstResult();
        return new CreditLine(byline.id, CreditLine.Role.REPORTER, name.equals(byline.name) ? null : name);
    }

    /** The slug of the profile that a name stands for. */
    public static String slugOf(String name) {
        return Slug.ofName(name, "byline");
    }

    /**
     * The id of the profile that a reference means; empty when there is none.
     *
     * @param slug what the reference gives as its slug; null when it does not
     * @param name what the reference gives as its name; null when it does not
     */
    public static Optional<UUID> idOf(Ref ref, String slug, String name) {
        return find(ref.id() == null ? "slug" : "id", ref.id() == null ? ref.slug() : ref.id())
                .<Byline>firstResultOptional()
                .filter(byline -> slug == null || slug.equals(byline.slug))
                .filter(byline -> name == null || name.equals(byline.name))
                .map(byline -> byline.id);
    }
}
