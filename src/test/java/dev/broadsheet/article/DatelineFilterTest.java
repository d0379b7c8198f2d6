package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DatelineFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"Dover", "Århus", "ΜΑΓΟΣ", "İzmir", "СОЧИ"})
    void a_place_is_found_whatever_its_case_in_any_script(String name) {
        String place = name + " " + word();
        Filed story = publish(Filed.of(json("{\"headline\":\"Ferry\",\"dateline\":{\"text\":\"" + place + "\"}}")
                .post("/v1/articles")));

        for (String asked : List.of(place, place.toLowerCase(Locale.ROOT))) {
            for (String desk : List.of("", "&status=any")) {
                assertThat(Listing.walk(
                                "/v1/articles?dateline=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + desk))
                        .containsExactly(story.id());
            }
        }
    }
}
