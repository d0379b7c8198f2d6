package dev.broadsheet.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Stories in print that only one test sees: they are gone when it closes the shelf, and others are not on it. */
final class Shelf implements AutoCloseable {

    static final Instant TODAY = Instant.parse("2026-11-23T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    Shelf(DataSource source) throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        run("delete from published.article");
    }

    /** A story of one section with paragraphs. */
    static ObjectNode story(String lang, String headline, String standfirst, String... paragraphs) {
        ObjectNode story = JSON.createObjectNode().put("lang", lang).put("headline", headline);
        if (standfirst != null) {
            story.put("standfirst", standfirst);
        }
        ObjectNode part =
                story.putArray("parts").addObject().put("id", UUID.randomUUID().toString());
        part.put("label", "Quick Look").putArray("blocks");
        for (String paragraph : paragraphs) {
            part.withArray("blocks")
                    .addObject()
                    .put("type", "paragraph")
                    .put("id", UUID.randomUUID().toString())
                    .put("text", paragraph);
        }
        return story;
    }

    void put(ObjectNode story, Instant publishedAt) throws SQLException {
        UUID id = UUID.randomUUID();
        String time = "'" + OffsetDateTime.ofInstant(publishedAt, ZoneOffset.UTC) + "'";
        run("insert into desk.article (id, slug, status, version, revision, published_revision, summary, created_at,"
                + " created_by, saved_at) values ('" + id + "', '" + id + "', 'published', 1, 1, 1, '{}', now(), '" + id
                + "', now())");
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into published.article (id, slug, revision, summary, story, first_published_at, published_at,"
                        + " updated_at) values (?, ?, 1, '{}', cast(? as jsonb), now(), " + time + ", now())")) {
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            insert.setString(3, JSON.writeValueAsString(story));
            insert.execute();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void put(String lang, String headline, String standfirst, String... paragraphs) throws SQLException {
        put(story(lang, headline, standfirst, paragraphs), TODAY);
    }

    /** The headlines of what answers, most relevant first. */
    List<String> find(String q) throws SQLException {
        Question question = Question.of(q);
        return strings(bound(
                "select row.story ->> 'headline' from published.article as row where " + question.condition(languages())
                        + " order by " + question.relevance(languages()) + " desc, 1",
                question));
    }

    /** Where the one story that answers does so. */
    List<Highlight> highlights(String q) throws SQLException {
        Question question = Question.of(q);
        String found = strings(bound(
                        "select " + question.highlights(languages()) + " from published.article as row where "
                                + question.condition(languages()),
                        question))
                .get(0);
        try {
            return Highlight.all(JSON.readTree(found));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<String> languages() throws SQLException {
        return strings(Question.LANGUAGES);
    }

    static String bound(String sql, Question question) {
        return sql.replace(":terms", literal(question.terms())).replace(":q", literal(question.asked()));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    List<String> strings(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
