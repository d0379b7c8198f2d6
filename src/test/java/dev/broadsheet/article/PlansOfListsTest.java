package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.house.Ref;
import dev.broadsheet.typesetting.Body;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the database finds what lists ask for among 24,000 stories: it never reads them all. */
@QuarkusTest
class PlansOfListsTest {

    private static final int STORIES = 24_000;

    /** What is rare, what is common, and what nothing has. */
    private static final List<String> LISTS = List.of(
            "limit=20",
            "sort=publishedAt",
            "sort=-updatedAt",
            "sort=updatedAt",
            "sort=headline",
            "sort=-headline,publishedAt",
            "siteSection=common",
            "siteSection=rare",
            "siteSection=common&sort=publishedAt&from=2020-01-01",
            "tag=common",
            "tag=rare",
            "tag=rare&sort=headline",
            "tag=rare,other",
            "byline=common",
            "byline=rare",
            "edition=common",
            "tag=common&siteSection=rare",
            "tag=common&byline=common",
            "tag=rare&kind=story",
            "tag=common&kind=live",
            "kind=story",
            "kind=live",
            "kind=story,live",
            "kind=opinion",
            "dateline=port merrow",
            "dateline=dover",
            "dateline=nowhere",
            "lang=en",
            "lang=fr",
            "lang=it",
            "hasCorrections=true",
            "hasCorrections=false",
            "updatedSince=2126-01-01",
            "from=2020-01-01&to=2020-01-02",
            "q=dover&sort=-publishedAt",
            "q=dover",
            "q=dover&kind=live",
            "tag=rare&q=ferries",
            "include=related&limit=5",
            "tag=rare&include=related,sections");

    private static Plans plans;
    private static Filed model;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void open() throws SQLException {
        if (plans == null) {
            plans = new Plans(sessions);
            model = fill(plans);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        plans.close();
    }

    @Test
    void no_list_reads_all_stories() throws SQLException {
        SoftAssertions all = new SoftAssertions();
        for (String list : LISTS) {
            all.assertThat(plans.ofPage(parameters(list)))
                    .as(list)
                    .doesNotContain("Seq Scan on article", "Seq Scan on filing", "Seq Scan on section");
        }
        all.assertThat(plans.of(session -> InPrint.withRef(session, Ref.of(model.slug()), true, Body.BLOCKS)))
                .as("the article")
                .contains("Index Scan using article_slug_key")
                .doesNotContain("Seq Scan on article", "Seq Scan on filing", "Seq Scan on section");
        all.assertAll();
    }

    @Test
    void a_list_of_one_entry_walks_what_is_filed_under_it() throws SQLException {
        SoftAssertions all = new SoftAssertions();
        for (String list : List.of(
                "siteSection=common",
                "siteSection=rare",
                "tag=common",
                "tag=rare",
                "byline=common",
                "byline=rare",
                "edition=common")) {
            for (String deep : List.of("", "&after=", "&before=")) {
                String plan = deep.isEmpty()
                        ? plans.ofPage(parameters(list))
                        : deep(list, deep.substring(1, deep.length() - 1));
                all.assertThat(plan)
                        .as(list + deep)
                        .contains("filing_pkey")
                        .doesNotContain("Seq Scan on article", "Seq Scan on filing");
                if (list.endsWith("common")) {
                    all.assertThat(plan)
                            .as(list + deep)
                            .contains("using filing_pkey on filing")
                            .doesNotContain("Sort Key: \"row\"");
                }
            }
        }
        all.assertAll();
    }

    @Test
    void a_deep_page_costs_no_more_than_the_first() throws SQLException {

        for (Map.Entry<String, String> index : Map.of(
                        "sort=-publishedAt", "published_newest",
                        "sort=-updatedAt", "published_updated",
                        "sort=headline", "published_headline")
                .entrySet()) {
            assertThat(deep(index.getKey(), "after"))
                    .as(index.getKey())
                    .contains("using " + index.getValue())
                    .contains("Index Cond: (ROW(")
                    .doesNotContain("Sort Key", "Seq Scan on article");
        }
    }

    /** A page that begins in the middle. */
    private String deep(String list, String cursor) throws SQLException {
        Map<String, String> parameters = parameters(list + "&limit=5");
        plans.of(session -> {
            for (int page = 0; page < 3; page++) {
                String next = plans.page(session, parameters).page().next();
                if (next != null) {
                    parameters.put("after", next);
                }
            }
        });
        String place = parameters.remove("after");
        parameters.put(cursor, place);
        return plans.ofPage(parameters);
    }

    private static Map<String, String> parameters(String list) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String each : list.split("&")) {
            parameters.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return parameters;
    }

    /** A third of all is common; a tenth of a percent is rare. */
    private static Filed fill(Plans plans) throws SQLException {
        Filed model = published(headline());
        String salt = word().toLowerCase(Locale.ROOT);
        plans.run(Archive.QUICKLY);
        for (String table : List.of("catalog.entry", "published.entry")) {
            plans.run("delete from " + table + " where slug in ('common', 'rare', 'other')");
        }
        plans.run("insert into published.entry (id, kind, slug, name, details, position, listed, updated_at)"
                + " select gen_random_uuid(), case n % 2 when 0 then 'tag' else 'byline' end, '" + salt
                + "-' || n, 'Name',"
                + " '{}', 0, false, now() from generate_series(1, 6000) n");
        String refs = "a.refs";
        for (String kind : List.of("site_section", "tag", "byline", "edition")) {
            for (String slug : List.of("common", "rare", "other")) {
                String id = plans.text("select md5('" + kind + slug + "')::uuid");
                plans.run(
                        "insert into published.entry (id, kind, slug, name, details, position, listed, updated_at) values ('"
                                + id + "', '" + kind + "', '" + slug + "', '" + slug + "', '{}', 0, false, now())");
                int each = slug.equals("common") ? 3 : 900;
                refs += " || case when (n + " + slug.length() + " * " + kind.length() + ") % " + each + " = 0 then '{"
                        + id + "}'::uuid[] else '{}' end";
            }
        }
        String summary =
                "a.summary || jsonb_build_object('headline', md5(n::text), 'kind', case when n % 500 = 0 then 'live'"
                        + " else 'story' end, 'lang', case when n % 700 = 0 then 'fr-CA' else 'en' end, 'corrections',"
                        + " case when n % 300 = 0 then 1 else 0 end, 'dateline', jsonb_build_object('text', case when n % 800 = 0"
                        + " then 'Dover' else 'Port Merrow' end))";
        for (String statement : Archive.copies(model.id(), STORIES, salt, summary, refs)) {
            plans.run(statement);
        }
        plans.run("update published.article set search = to_tsvector('english', 'ferries of dover')"
                + " where slug like '" + salt + "-%' and cast(split_part(slug, '-', 2) as int) % 400 = 0");
        for (String table : List.of("article", "filing", "entry", "section")) {
            plans.run("analyze published." + table);
        }
        return model;
    }
}
