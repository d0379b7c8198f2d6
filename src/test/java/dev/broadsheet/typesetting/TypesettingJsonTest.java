package dev.broadsheet.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.story.Block;
import dev.broadsheet.story.Code;
import dev.broadsheet.story.Embed;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypesettingJsonTest {

    private static final JsonMapper HOUSE = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final UUID ID = UUID.fromString("0199e4c2-0000-7000-8000-000000000001");

    private static final List<Block> ONE_OF_EACH = List.of(
            new Paragraph(ID, "“No,” she said.", List.of(new Mark(Mark.Type.STRONG, 6, 9, null))),
            new ListItem(ID, "A point", List.of()),
            new PullQuote(ID, "We close.", List.of(), "Ada Quill"),
            new Image(ID, "https://example.org/a.jpg", "The old bridge", null, "Ada Quill", 800, null),
            new Embed(ID, "https://example.org/post", null),
            new Table(ID, true, List.of(List.of("Year", "Ships"), List.of("2024", "a\tb\nc")), "Arrivals"),
            new Code(ID, "select 1;\n", "sql"));

    @Test
    void blocks_are_the_blocks() throws JsonProcessingException {
        assertThat(written(Body.BLOCKS)).isEqualTo(asTheyAre().toString());
    }

    @Test
    void html_is_what_blocks_are_and_the_html_at_the_end() throws JsonProcessingException {
        JsonNode expected = asTheyAre();
        for (int at = 0; at < ONE_OF_EACH.size(); at++) {
            ((ObjectNode) expected.get(at)).put("html", Html.of(ONE_OF_EACH.get(at), List.of()));
        }

        assertThat(written(Body.HTML)).isEqualTo(expected.toString());
    }

    @Test
    void text_is_type_and_id_and_words() throws JsonProcessingException {
        assertThat(written(Body.TEXT))
                .isEqualTo(("[{'type':'paragraph','id':'ID','text':'“No,” she said.'},"
                                + "{'type':'list_item','id':'ID','text':'A point'},"
                                + "{'type':'pull_quote','id':'ID','text':'We close.'},"
                                + "{'type':'image','id':'ID','text':'The old bridge'},"
                                + "{'type':'embed','id':'ID','text':'https://example.org/post'},"
                                + "{'type':'table','id':'ID','text':'Year\\tShips\\n2024\\ta b c\\nArrivals'},"
                                + "{'type':'code','id':'ID','text':'select 1;\\n'}]")
                        .replace('\'', '"')
                        .replace("ID", ID.toString()));
    }

    @Test
    void none_is_nothing() {
        assertThat(Body.NONE.set(ONE_OF_EACH, Map.of())).isEmpty();
    }

    @Test
    void a_block_without_an_id_is_written_without_one() throws JsonProcessingException {
        List<Block> blocks = List.of(new Paragraph(null, "a", List.of()));

        assertThat(HOUSE.writeValueAsString(Body.TEXT.set(blocks, Map.of())))
                .isEqualTo("[{\"type\":\"paragraph\",\"text\":\"a\"}]");
        assertThat(HOUSE.writeValueAsString(Body.HTML.set(blocks, Map.of())))
                .isEqualTo("[{\"type\":\"paragraph\",\"text\":\"a\",\"marks\":[],\"html\":\"<p>a</p>\"}]");
    }

    @Test
    void a_block_quotes_whom_its_id_says() throws JsonProcessingException {
        List<BlockView> set = Body.HTML.set(ONE_OF_EACH.subList(0, 1), Map.of(ID, List.of(new Stretch(1, 4))));

        assertThat(HOUSE.readTree(HOUSE.writeValueAsString(set)).at("/0/html").textValue())
                .isEqualTo("<p>“<q>No,</q>” <strong>she</strong> said.</p>");
    }

    @Test
    void a_body_is_asked_for_by_its_word() {
        assertThat(Body.WORDS).containsExactly("html", "text", "none");
        assertThat(Body.of(null)).contains(Body.BLOCKS);
        assertThat(Body.of("html")).contains(Body.HTML);
        assertThat(Body.of("text")).contains(Body.TEXT);
        assertThat(Body.of("none")).contains(Body.NONE);
        assertThat(List.of("", "blocks", "HTML", "xml"))
                .allSatisfy(word -> assertThat(Body.of(word)).isEmpty());
    }

    private static String written(Body body) throws JsonProcessingException {
        return HOUSE.writeValueAsString(body.set(ONE_OF_EACH, Map.of()));
    }

    private static JsonNode asTheyAre() throws JsonProcessingException {
        return HOUSE.readTree(HOUSE.writerFor(HOUSE.getTypeFactory().constructCollectionType(List.class, Block.class))
                .writeValueAsString(ONE_OF_EACH));
    }
}
