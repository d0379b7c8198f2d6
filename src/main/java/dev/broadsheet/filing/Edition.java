package dev.broadsheet.filing;

import dev.broadsheet.house.Ref;
import dev.broadsheet.story.Ids;
import dev.broadsheet.story.Slug;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A recurring slot of the paper. */
@Entity
@Table(schema = "catalog", name = "edition")
public class Edition extends PanacheEntityBase {

    @Id
    UUID id;

    String slug;

    String name;

    /** Whether readers may see it although no published story bears it. */
    boolean listed;

    /**
     * The id of the edition with a name, made if it is new. Two callers at once get the same one.
     *
     * @param name as it is printed; the slug of "Morning Edition" is {@code morning}
     */
    public static UUID named(String name) {
        String slug = Slug.ofName(name.replaceFirst("(?i)\\s+edition$", ""), "edition");
        if (count("slug", slug) == 0) {
            getEntityManager()
                    .createNativeQuery("insert into catalog.edition (id, slug, name) values (?1, ?2, ?3)"
                            + " on conflict (slug) do nothing")
                    .setParameter(1, Ids.next())
                    .setParameter(2, slug)
                    .setParameter(3, name)
                    .executeUpdate();
        }
        return find("slug", slug).<Edition>firstResult().id;
    }

    /**
     * The id of the edition that a reference means; empty when there is none.
     *
     * @param slug what the reference gives as its slug; null when it does not
     * @param name what the reference gives as its name; null when it does not
     */
    public static Optional<UUID> idOf(Ref ref, String slug, String name) {
        return find(ref.id() == null ? "slug" : "id", ref.id() == null ? ref.slug() : ref.id())
                .<Edition>firstResultOptional()
                .filter(edition -> slug == null || slug.equals(edition.slug))
                .filter(edition -> name == null || name.equals(edition.name))
                .map(edition -> edition.id);
    }
}
