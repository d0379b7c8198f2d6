package dev.broadsheet.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When stories came out by the database's clock, which is that of their transactions' commits. */
record Punctuality(Session database, Findings findings) {

    private static final String APPEARANCES = """
            select c.article_id::text, pg_xact_commit_timestamp(c.xmin) out, p.published_at
            from published.change c join published.article p on p.id = c.article_id
            where c.type = 'article.published' and c.article_id = any (?::uuid[])
            """;

    /** One coming out. */
    private record Appearance(String article, Instant out, Instant stamped) {}

    /** Each story came out once, not before its moment and not long after it; returns how long after it at most. */
    Duration check(Collection<String> articles, Instant at, Duration latest) throws SQLException {
        List<Appearance> appearances = database.list(
                APPEARANCES,
                row -> new Appearance(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()),
                (Object) articles.toArray(String[]::new));
        Set<String> out = new HashSet<>();
        Instant last = at;
        for (Appearance each : appearances) {
            findings.expect(out.add(each.article), "story %s came out twice", each.article);
            findings.expect(
                    !each.out.isBefore(at) && !each.stamped.isBefore(at),
                    "a story due at %s came out at %s and says %s",
                    at,
                    each.out,
                    each.stamped);
            findings.expect(
                    !each.stamped.isAfter(each.out), "a story came out at %s and says %s", each.out, each.stamped);
            last = each.out.isAfter(last) ? each.out : last;
        }
        findings.expect(
                out.size() == articles.size(), "%d of %d have come out and said so", out.size(), articles.size());
        Duration late = Duration.between(at, last);
        findings.expect(late.compareTo(latest) <= 0, "a story came out %s after its moment", late);
        return late;
    }
}
