package dev.broadsheet.redline;

import static dev.broadsheet.redline.Stories.headed;
import static dev.broadsheet.redline.Stories.id;
import static dev.broadsheet.redline.Stories.paragraph;
import static dev.broadsheet.redline.Stories.part;
import static dev.broadsheet.redline.Stories.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.story.Story;
import org.junit.jupiter.api.Test;

class RedlineJsonTest {

    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final Story story = Stories.of(part("A", "One.", "Two."), part("B", "Three."));

    @Test
    void the_json_says_what_happened_without_nulls_and_with_every_array() throws Exception {
        Story newer = headed(
                with(story, 0, part("A", paragraph("One.", "One day."), paragraph("Two."), paragraph("New."))),
                "Bridge Open");

        JsonNode tree = json.valueToTree(Redline.between(story, newer).with("slug", "one", "two"));

        String expected = """
                {"fields":[
                  {"name":"headline","from":"Bridge Closed","to":"Bridge Open","spans":[
                    {"op":"equal","text":"Bridge "},{"op":"delete","text":"Closed"},{"op":"insert","text":"Open"}]},
                  {"name":"slug","from":"one","to":"two","spans":[]}],
                 "sections":[
                  {"id":"A-ID","changes":["changed"],"heading":"A","fromPosition":1,"toPosition":1,"fields":[],"blocks":[
                    {"id":"ONE-ID","changes":["changed"],"from":{"section":"A-ID","position":1},
                     "to":{"section":"A-ID","position":1},"spans":[
                      {"op":"equal","text":"One"},{"op":"insert","text":" day"},{"op":"equal","text":"."}],
                     "marksChanged":false},
                    {"id":"NEW-ID","changes":["added"],"to":{"section":"A-ID","position":3},
                     "after":{"type":"paragraph","id":"NEW-ID","text":"New.","marks":[]},
                     "spans":[],"marksChanged":false}]}]}
                """.replace("A-ID", id("A").toString())
                .replace("ONE-ID", id("One.").toString())
                .replace("NEW-ID", id("New.").toString());
        assertThat(tree).isEqualTo(json.readTree(expected));
    }
}
