package dev.broadsheet.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.broadsheet.article.ArticleCard;
import dev.broadsheet.article.ArticleView;
import dev.broadsheet.article.SectionView;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Block;
import dev.broadsheet.story.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private record Desk(String killReason, Person savedBy) {}

    private record Person(UUID id, String name, Map<String, String> links) {}

    private record Part(String heading, List<Block> blocks, List<Part> parts) {}

    private record Slug(@JsonValue String text) {}

    private record View(
            String headline,
            @JsonProperty("siteSection") Person section,
            List<Person> bylines,
            List<String> tags,
            List<Part> sections,
            Slug slug,
            @JsonUnwrapped Desk desk,
            @JsonIgnore String secret,
            Map<String, String> links) {}

    private static final String STORY = """
            {"headline":"Harbour Bridge Shuts","siteSection":{"id":"1","name":"World","links":{"self":"/w"}},
            "bylines":[{"id":"2","name":"Ines Calder"},{"id":"3","name":"J. Mansour"},{"id":"4"}],"tags":["port"],
            "sections":[{"heading":"Quick Look","blocks":[{"type":"paragraph","text":"It shut."}],"parts":[]}],
            "killReason":"Wrong bridge","savedBy":{"name":"Desk"},"links":{"self":"/a","preview":"/p"}}""";

    @Test
    void nobody_choosing_gets_everything() {
        Fields fields = Fields.of(null, View.class);
        JsonNode story = json(STORY);

        assertThat(fields.everything()).isTrue();
        assertThat(fields).hasToString("");
        assertThat(fields.only(story)).isSameAs(story);
        assertThat(fields.onlyInRows(story)).isSameAs(story);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headline | {\"headline\":\"Harbour Bridge Shuts\"}",
                "siteSection.name | {\"siteSection\":{\"name\":\"World\"}}",
                "siteSection.links.self | {\"siteSection\":{\"links\":{\"self\":\"/w\"}}}",
                "bylines.name | {\"bylines\":[{\"name\":\"Ines Calder\"},{\"name\":\"J. Mansour\"},{}]}",
                "tags | {\"tags\":[\"port\"]}",
                "sections.blocks | {\"sections\":[{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"It shut.\"}]}]}",
                "killReason,savedBy.name | {\"killReason\":\"Wrong bridge\",\"savedBy\":{\"name\":\"Desk\"}}",
                "links | {\"links\":{\"self\":\"/a\",\"preview\":\"/p\"}}",
                "links.self | {\"links\":{\"self\":\"/a\"}}",
                "links.nowhere | {\"links\":{}}",
                "slug | {}"
            })
    void only_what_is_named_stays(String names, String left) {
        assertThat(Fields.of(names, View.class).only(json(STORY))).isEqualTo(json(left));
    }

    @Test
    void members_stand_where_they_always_do() {
        assertThat(Fields.of("links,siteSection.name,headline,siteSection.id", View.class)
                        .only(json(STORY))
                        .toString())
                .isEqualTo("{\"headline\":\"Harbour Bridge Shuts\",\"siteSection\":{\"id\":\"1\",\"name\":\"World\"},"
                        + "\"links\":{\"self\":\"/a\",\"preview\":\"/p\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "links.self,bylines.name,headline,links.preview | headline,bylines.name,links.preview,links.self",
                "siteSection.name,siteSection | siteSection",
                "siteSection.links.self,siteSection.links | siteSection.links",
                "tags | tags"
            })
    void one_choice_has_one_name(String names, String canonical) {
        assertThat(Fields.of(names, View.class)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headlin | did you mean headline?",
                "section | did you mean sections?",
                "siteSecton.name | did you mean siteSection.name?",
                "siteSection.nam | did you mean siteSection.name?",
                "desk | known are headline, siteSection, bylines, tags, sections, slug, killReason, savedBy, links",
                "secret | known are headline, siteSection, bylines, tags, sections, slug, killReason, savedBy, links",
                "sections.blocks.text | did you mean sections.blocks?",
                "sections.parts.heading | did you mean sections.parts?",
                "slug.text | did you mean slug?",
                "headline. | did you mean headline?",
                "links. | did you mean links?",
                "links.self.href | did you mean links?",
                "headline,headline | must not name headline twice",
                "headline,,tags | must not have an empty place beside a comma",
            })
    void what_is_wrong_is_refused(String names, String hint) {
        assertRefused(names, hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "."})
    void nothing_is_no_choice(String names) {
        assertThatThrownBy(() -> Fields.of(names, View.class)).isInstanceOf(Problem.class);
    }

    @Test
    void a_hundred_are_enough() {
        String many =
                IntStream.range(0, 101).mapToObj(number -> "links.n" + number).collect(Collectors.joining(","));

        assertRefused(many, "must not name more than 100");
    }

    @Test
    void in_a_list_only_the_rows_are_cut() {
        JsonNode list = json("{\"data\":[{\"headline\":\"A\",\"tags\":[]},{\"headline\":\"B\"}],"
                + "\"page\":{\"limit\":20},\"facets\":{\"headline\":1}}");

        assertThat(Fields.of("headline", View.class).onlyInRows(list).toString())
                .isEqualTo("{\"data\":[{\"headline\":\"A\"},{\"headline\":\"B\"}],"
                        + "\"page\":{\"limit\":20},\"facets\":{\"headline\":1}}");
    }

    @Test
    void the_answer_itself_is_not_touched() {
        JsonNode story = json(STORY);

        Fields.of("siteSection.name", View.class).only(story);

        assertThat(story).isEqualTo(json(STORY));
    }

    @Test
    void what_writes_itself_has_no_members_to_name() {
        assertThat(MemberNames.of(SectionView.class)).containsKey("blocks").doesNotContainKey("blocks.block");
        assertThat(MemberNames.of(ArticleView.class))
                .doesNotContainKeys("sections.blocks.block", "sections.blocks.body");
    }

    @ParameterizedTest
    @ValueSource(classes = {ArticleCard.class, ArticleView.class, SectionView.class, Correction.class, View.class})
    void whatever_jackson_writes_can_be_named(Class<?> view) throws JsonMappingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        List<String> written = new ArrayList<>();
        mapper.acceptJsonFormatVisitor(view, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
                return new JsonObjectFormatVisitor.Base() {
                    @Override
                    public void optionalProperty(BeanProperty member) {
                        written.add(member.getName());
                    }
                };
            }
        });

        assertThat(written).isNotEmpty().allSatisfy(name -> Fields.of(name, view));
        assertThat(MemberNames.of(view).keySet().stream().filter(name -> !name.contains(".")))
                .containsExactlyElementsOf(written);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void assertRefused(String names, String hint) {
        assertThatThrownBy(() -> Fields.of(names, View.class))
                .isInstanceOf(Problem.class)
                .extracting("violations")
                .isEqualTo(List.of(Violation.of("fields", hint)));
    }
}
