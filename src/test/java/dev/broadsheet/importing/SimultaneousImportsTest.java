package dev.broadsheet.importing;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Simultaneously;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimultaneousImportsTest {

    @Test
    void stories_with_one_headline_and_one_new_byline_all_come_in() {
        String text = text(headline(), "Ines " + word(), word() + " Edition");

        List<JsonPath> filed = Simultaneously.post(8, "/v1/imports?publish=true", "text/plain", text, null).stream()
                .peek(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .map(answer -> new JsonPath(answer.body()))
                .toList();

        assertThat(filed).extracting(article -> article.getString("slug")).doesNotHaveDuplicates();
        assertThat(filed.stream()
                        .map(article -> article.getString("bylines[0].id"))
                        .distinct())
                .hasSize(1);
        assertThat(filed.stream()
                        .map(article -> article.getString("edition.id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void two_names_in_either_order_do_not_block_each_other() {
        String one = "Ines " + word();
        String two = "Lena " + word();
        String there = text(headline(), one + " and " + two, "Evening Edition");
        String back = text(headline(), two + " and " + one, "Evening Edition");

        var first = Simultaneously.start(4, "POST", "/v1/imports", "text/plain", there, null);
        var second = Simultaneously.start(4, "POST", "/v1/imports", "text/plain", back, null);

        assertThat(Simultaneously.answers(first)).allMatch(answer -> answer.statusCode() == 201);
        assertThat(Simultaneously.answers(second)).allMatch(answer -> answer.statusCode() == 201);
    }
}
