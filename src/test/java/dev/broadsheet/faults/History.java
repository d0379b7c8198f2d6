package dev.broadsheet.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database of a node holds in the end, beside what its writers know. */
final class History {

    /** Articles of which one half contradicts the other. */
    private static final String HALVES = """
            select count(*) from desk.article a
            full join published.article p on p.id = a.id
            where a.id is null
               or (a.status = 'published') <> (p.id is not null)
               or p.revision <> a.published_revision
               or not exists (select from desk.revision r where r.article_id = a.id and r.number = a.revision)
               or p.id is not null and (
                   p.story is distinct from (select story from desk.revision r
                                             where r.article_id = a.id and r.number = p.revision)
                   or (select count(*) from published.section s where s.article_id = p.id)
                       <> jsonb_array_length(p.story -> 'parts')
                   or (select array_agg(f.entry_id order by f.entry_id) from published.filing f where f.id = p.id)
                       is distinct from (select array_agg(r order by r) from unnest(p.refs) r))
            """;

    private final Session database;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Findings findings;

    History(Session database, List<Piece> pieces, Findings findings) {
        this.database = database;
        this.findings = findings;
        pieces.forEach(piece -> this.pieces.put(piece.name(), piece));
    }

    /** One saved or shown text. */
    private record Text(String article, String headline, String standfirst) {

        String name() {
            return headline.split(" ")[1];
        }
    }

    void check() throws SQLException {
        Map<String, List<Integer>> saved = numbers("desk.revision", "article_id", "article_id, number");
        Map<String, List<Integer>> shown = numbers("published.article", "id", "id");
        for (Piece piece : pieces.values()) {
            List<Integer> numbers = saved.getOrDefault(piece.name(), List.of());
            findings.expect(
                    numbers.equals(piece.stored()),
                    "article %s has the texts %s and must have %s",
                    piece.id(),
                    numbers,
                    piece.stored());
            int number = piece.known().shown();
            findings.expect(
                    shown.getOrDefault(piece.name(), List.of()).equals(number == 0 ? List.of() : List.of(number)),
                    "readers see the texts %s of article %s and must see %d",
                    shown.get(piece.name()),
                    piece.id(),
                    number);
        }
        long halves = database.number(HALVES);
        findings.expect(halves == 0, "%d articles are there by half", halves);
        long articles = database.number("select count(*) from desk.article");
        findings.expect(articles == pieces.size(), "%d articles are there and %d were filed", articles, pieces.size());
    }

    /** The numbers of the texts in a table, in order, by the name of their article. */
    private Map<String, List<Integer>> numbers(String table, String article, String order) throws SQLException {
        List<Text> texts = database.list(
                "select " + article + "::text, story ->> 'headline', story ->> 'standfirst' from " + table
                        + " order by " + order,
                row -> new Text(row.getString(1), row.getString(2), row.getString(3)));
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (Text text : texts) {
            Piece piece = pieces.get(text.name());
            int number = piece == null ? -1 : piece.numberOf(text.headline(), text.standfirst());
            if (number < 0 || !text.article().equals(piece.id())) {
                findings.fail("nobody filed %s in %s", text, table);
            } else {
                numbers.computeIfAbsent(text.name(), any -> new ArrayList<>()).add(number);
            }
        }
        return numbers;
    }
}
