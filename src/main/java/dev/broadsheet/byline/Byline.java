package dev.broadsheet.byline;

import dev.broadsheet.house.Ref;
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
     * The id of the profile with a name, made if it is new. Two callers at once get the same one.
     *
     * @param name as it is printed; spellings that differ in punctuation or case are one profile
     */
    public static UUID named(String name) {
        String words = Slug.of(name);
        String slug = words.isEmpty() || Ref.looksLikeId(words) ? "byline-" + Ids.next() : words;
        getEntityManager()
                .createNativeQuery("insert into catalog.byline (id, slug, name) values (?1, ?2, ?3)"
                        + " on conflict (slug) do nothing")
                .setParameter(1, Ids.next())
                .setParameter(2, slug)
                .setParameter(3, name)
                .executeUpdate();
        return find("slug", slug).<Byline>firstResult().id;
    }

    /** The id of the profile that a reference means; empty when there is none. */
    public static Optional<UUID> idOf(Ref ref) {
        return find(ref.id() == null ? "slug" : "id", ref.id() == null ? ref.slug() : ref.id())
                .<Byline>firstResultOptional()
                .map(byline -> byline.id);
    }
}
