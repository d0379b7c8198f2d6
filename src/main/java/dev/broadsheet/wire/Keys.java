package dev.broadsheet.wire;

import dev.broadsheet.article.Intake;
import io.quarkus.hibernate.orm.panache.Panache;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** The keys under which an account has stored articles before. Always inside the transaction that stores more. */
final class Keys {

    private static final String LOCK = """
            select count(pg_advisory_xact_lock(hashtextextended(name, 0)))
            from (select unnest(cast(:names as text[])) as name offset 0) as wanted""";

    private static final String FIND = """
            select k.key, k.fingerprint, k.article_id as article, a.slug, a.status = 'published' as published
            from desk.bulk_key k left join desk.article a on a.id = k.article_id
            where k.account_id = :account and k.key = any (:keys)""";

    private static final String KEEP = """
            insert into desk.bulk_key (account_id, key, fingerprint, article_id)
            select :account, key, decode(fingerprint, 'hex'), article
            from unnest(cast(:keys as text[]), cast(:fingerprints as text[]), cast(:articles as uuid[]))
                as stored (key, fingerprint, article)""";

    private Keys() {}

    /** What is stored under a key. */
    record Stored(String key, byte[] fingerprint, UUID article, String slug, Boolean published) {

        boolean isOf(Item item) {
            return MessageDigest.isEqual(fingerprint, item.fingerprint());
        }

        boolean isPublished() {
            return Boolean.TRUE.equals(published);
        }
    }

    /** A line that became an article. */
    record Kept(Item item, Intake.Taken article) {}

    /** Waits for whoever is storing something under the same keys, and looks what is there then. */
    static Map<String, Stored> hold(UUID account, Collection<Item> items) {
        Map<String, Stored> found = new HashMap<>();
        List<String> keys = items.stream()
                .map(Item::key)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (keys.isEmpty()) {
            return found;
        }
        session()
                .createNativeQuery(LOCK, Long.class)
                .setParameter(
                        "names",
                        keys.stream().map(key -> "bulk " + account + " " + key).toArray(String[]::new))
                .getSingleResult();
        session()
                .createNativeQuery(FIND, Stored.class)
                .setParameter("account", account)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList()
                .forEach(stored -> found.put(stored.key(), stored));
        return found;
    }

    static void keep(UUID account, List<Kept> all) {
        List<Kept> keyed =
                all.stream().filter(each -> each.item().key() != null).toList();
        if (!keyed.isEmpty()) {
            session()
                    .createNativeMutationQuery(KEEP)
                    .setParameter("account", account)
                    .setParameter(
                            "keys",
                            keyed.stream().map(each -> each.item().key()).toArray(String[]::new))
                    .setParameter(
                            "fingerprints",
                            keyed.stream()
                                    .map(each ->
                                            HexFormat.of().formatHex(each.item().fingerprint()))
                                    .toArray(String[]::new))
                    .setParameter(
                            "articles",
                            keyed.stream().map(each -> each.article().id()).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private static Session session() {
        return Panache.getSession();
    }
}
