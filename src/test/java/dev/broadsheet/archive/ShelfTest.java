package dev.broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever adds a table decides whether an export holds it. */
@QuarkusTest
class ShelfTest {

    private static final List<String> LEFT_OUT = List.of(
            "desk.bulk_key",
            "desk.history",
            "desk.lease",
            "desk.preview_key",
            "desk.preview_link",
            "desk.section_owner",
            "published.filing",
            "published.section");

    @Inject
    EntityManager database;

    @Test
    void every_table_of_the_newsroom_is_exported_or_left_out_on_purpose() {
        Set<String> decided = new TreeSet<>(LEFT_OUT);
        Arrays.stream(Shelf.values()).map(Shelf::table).forEach(decided::add);

        List<?> tables = database.createNativeQuery(
                        "select schemaname || '.' || tablename from pg_tables"
                                + " where schemaname in ('desk', 'catalog', 'published')",
                        String.class)
                .getResultList();

        assertThat(tables.stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(decided);
    }
}
