package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Slug;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A headline in any script has an address that any keyboard can write. */
@QuarkusTest
class TransliteratedSlugTest {

    @ParameterizedTest
    @CsvSource({
        "Паром уходит, parom-uhodit",
        "Μόναχο σήμερα, monacho-semera",
        "北京新闻, bei-jing-xin-wen",
        "Zürich öffnet, zurich-offnet"
    })
    void letters_are_written_in_latin(String headline, String slug) {
        String word = word();

        assertThat(file(headline + " " + word)).isEqualTo(slug + "-" + word.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Паром уходит на рассвете",
                "Το πλοίο φεύγει",
                "渡船在黎明出发",
                "フェリーが出航する",
                "العبارة تبحر عند الفجر",
                "המעבורת יוצאת",
                "नौका",
                "🚢🚢",
                "…"
            })
    void each_article_has_its_own_whatever_the_script(String headline) {
        Set<String> slugs = new HashSet<>();

        for (int article = 0; article < 3; article++) {
            slugs.add(file(headline));
        }

        assertThat(slugs).hasSize(3).allMatch(slug -> slug.matches(Slug.FORM));
    }

    private static String file(String headline) {
        return json("{\"headline\":\"" + headline + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }
}
