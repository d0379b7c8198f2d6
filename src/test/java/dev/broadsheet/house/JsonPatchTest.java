package dev.broadsheet.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Patch does what RFC 6902 says, and nothing a server would regret. */
class JsonPatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Most are those of RFC 6902, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1} | [] | {\"a\":1}",
                "{\"foo\":\"bar\"} | [{\"op\":\"add\",\"path\":\"/baz\",\"value\":\"qux\"}] | {\"foo\":\"bar\",\"baz\":\"qux\"}",
                "{\"foo\":\"bar\"} | [{\"op\":\"add\",\"path\":\"/foo\",\"value\":\"qux\"}] | {\"foo\":\"qux\"}",
                "{\"foo\":[\"bar\",\"baz\"]} | [{\"op\":\"add\",\"path\":\"/foo/1\",\"value\":\"qux\"}] | {\"foo\":[\"bar\",\"qux\",\"baz\"]}",
                "{\"foo\":[\"bar\"]} | [{\"op\":\"add\",\"path\":\"/foo/1\",\"value\":\"qux\"}] | {\"foo\":[\"bar\",\"qux\"]}",
                "{\"foo\":[\"bar\"]} | [{\"op\":\"add\",\"path\":\"/foo/-\",\"value\":[\"abc\"]}] | {\"foo\":[\"bar\",[\"abc\"]]}",
                "{\"foo\":\"bar\"} | [{\"op\":\"add\",\"path\":\"/child\",\"value\":{\"a\":{}}}] | {\"foo\":\"bar\",\"child\":{\"a\":{}}}",
                "{\"foo\":\"bar\"} | [{\"op\":\"add\",\"path\":\"/baz\",\"value\":1,\"xyz\":123}] | {\"foo\":\"bar\",\"baz\":1}",
                "{\"foo\":\"bar\"} | [{\"op\":\"add\",\"path\":\"/baz\",\"value\":null}] | {\"foo\":\"bar\",\"baz\":null}",
                "{\"baz\":1,\"foo\":2} | [{\"op\":\"remove\",\"path\":\"/baz\"}] | {\"foo\":2}",
                "{\"foo\":[1,2,3]} | [{\"op\":\"remove\",\"path\":\"/foo/1\"}] | {\"foo\":[1,3]}",
                "{\"foo\":1} | [{\"op\":\"replace\",\"path\":\"/foo\",\"value\":2}] | {\"foo\":2}",
                "{\"foo\":[1,2]} | [{\"op\":\"replace\",\"path\":\"/foo/0\",\"value\":3}] | {\"foo\":[3,2]}",
                "{\"foo\":{\"bar\":1},\"qux\":{}} | [{\"op\":\"move\",\"from\":\"/foo/bar\",\"path\":\"/qux/thud\"}] | {\"foo\":{},\"qux\":{\"thud\":1}}",
                "{\"foo\":[1,2,3,4]} | [{\"op\":\"move\",\"from\":\"/foo/1\",\"path\":\"/foo/3\"}] | {\"foo\":[1,3,4,2]}",
                "{\"foo\":[1,2,3,4]} | [{\"op\":\"move\",\"from\":\"/foo/3\",\"path\":\"/foo/0\"}] | {\"foo\":[4,1,2,3]}",
                "{\"foo\":[1,2]} | [{\"op\":\"move\",\"from\":\"/foo/0\",\"path\":\"/foo/-\"}] | {\"foo\":[2,1]}",
                "{\"foo\":1} | [{\"op\":\"move\",\"from\":\"/foo\",\"path\":\"/foo\"}] | {\"foo\":1}",
                "{\"foo\":{\"a\":1}} | [{\"op\":\"copy\",\"from\":\"/foo\",\"path\":\"/bar\"}] | {\"foo\":{\"a\":1},\"bar\":{\"a\":1}}",
                "{\"foo\":{\"a\":1}} | [{\"op\":\"copy\",\"from\":\"/foo\",\"path\":\"/bar\"},{\"op\":\"add\",\"path\":\"/bar/b\",\"value\":2}] | {\"foo\":{\"a\":1},\"bar\":{\"a\":1,\"b\":2}}",
                "{\"foo\":{\"a\":1}} | [{\"op\":\"copy\",\"from\":\"\",\"path\":\"/bar\"}] | {\"foo\":{\"a\":1},\"bar\":{\"foo\":{\"a\":1}}}",
                "{\"foo\":1} | [{\"op\":\"test\",\"path\":\"/foo\",\"value\":1}] | {\"foo\":1}",
                "{\"foo\":{\"a\":1,\"b\":[2]}} | [{\"op\":\"test\",\"path\":\"/foo\",\"value\":{\"b\":[2],\"a\":1}}] | {\"foo\":{\"a\":1,\"b\":[2]}}",
                "{\"foo\":null} | [{\"op\":\"test\",\"path\":\"/foo\",\"value\":null}] | {\"foo\":null}",
                "{\"foo\":1} | [{\"op\":\"test\",\"path\":\"\",\"value\":{\"foo\":1}}] | {\"foo\":1}",
                "{\"foo\":1} | [{\"op\":\"replace\",\"path\":\"\",\"value\":{\"a\":2}}] | {\"a\":2}",
                "{\"foo\":1} | [{\"op\":\"add\",\"path\":\"\",\"value\":[7]}] | [7]",
                "{\"a/b\":1,\"m~n\":2} | [{\"op\":\"replace\",\"path\":\"/a~1b\",\"value\":3},{\"op\":\"remove\",\"path\":\"/m~0n\"}] | {\"a/b\":3}"
            })
    void operations_do_what_the_standard_says(String document, String operations, String result)
            throws JsonProcessingException {
        assertThat(JsonPatch.apply(tree(document), array(operations))).isEqualTo(tree(result));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"remove\",\"path\":\"/none\"}",
                "{\"op\":\"remove\",\"path\":\"/list/2\"}",
                "{\"op\":\"remove\",\"path\":\"/list/-\"}",
                "{\"op\":\"replace\",\"path\":\"/none\",\"value\":1}",
                "{\"op\":\"replace\",\"path\":\"/list/-\",\"value\":1}",
                "{\"op\":\"test\",\"path\":\"/list/-\",\"value\":1}",
                "{\"op\":\"move\",\"from\":\"/list/-\",\"path\":\"/list/0\"}",
                "{\"op\":\"replace\",\"path\":\"/list/2\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/none/within\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/list/3\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/list/word\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/list/-1\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/list/01\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/list/1e0\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/list/99999999999999999999\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/text/x\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/null/x\",\"value\":1}",
                "{\"op\":\"move\",\"from\":\"/none\",\"path\":\"/list\"}",
                "{\"op\":\"move\",\"from\":\"/object\",\"path\":\"/object/within\"}",
                "{\"op\":\"move\",\"from\":\"\",\"path\":\"/within\"}",
                "{\"op\":\"copy\",\"from\":\"/none\",\"path\":\"/list\"}",
                "{\"op\":\"copy\",\"from\":\"/list/-\",\"path\":\"/text\"}",
                "{\"op\":\"test\",\"path\":\"/text\",\"value\":\"other\"}",
                "{\"op\":\"test\",\"path\":\"/text\",\"value\":null}",
                "{\"op\":\"test\",\"path\":\"/none\",\"value\":1}",
                "{\"op\":\"test\",\"path\":\"/list\",\"value\":[2,1]}"
            })
    void an_operation_that_cannot_be_applied_is_named_by_its_index(String operation) throws JsonProcessingException {
        JsonNode document = tree("{\"list\":[1,2],\"text\":\"a\",\"object\":{\"a\":1},\"null\":null}");
        ArrayNode operations = array("[{\"op\":\"add\",\"path\":\"/new\",\"value\":1}," + operation + "]");

        Problem refusal = refusal(document, operations);

        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_CONTENT);
        assertThat(refusal).hasMessageStartingWith("At /1: cannot be applied: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "null",
                "[]",
                "\"add\"",
                "{}",
                "{\"path\":\"/text\",\"value\":1}",
                "{\"op\":\"spin\",\"path\":\"/text\"}",
                "{\"op\":\"ADD\",\"path\":\"/text\",\"value\":1}",
                "{\"op\":5,\"path\":\"/text\",\"value\":1}",
                "{\"op\":null,\"path\":\"/text\",\"value\":1}",
                "{\"op\":\"add\",\"value\":1}",
                "{\"op\":\"add\",\"path\":null,\"value\":1}",
                "{\"op\":\"add\",\"path\":5,\"value\":1}",
                "{\"op\":\"add\",\"path\":[\"text\"],\"value\":1}",
                "{\"op\":\"add\",\"path\":\"text\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/te~xt\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/text~2\",\"value\":1}",
                "{\"op\":\"add\",\"path\":\"/text\"}",
                "{\"op\":\"replace\",\"path\":\"/text\"}",
                "{\"op\":\"test\",\"path\":\"/text\"}",
                "{\"op\":\"move\",\"path\":\"/text\"}",
                "{\"op\":\"copy\",\"path\":\"/text\"}",
                "{\"op\":\"move\",\"from\":\"list\",\"path\":\"/text\"}",
                "{\"op\":\"copy\",\"from\":7,\"path\":\"/text\"}",
                "{\"op\":\"remove\",\"path\":\"\"}"
            })
    void what_is_no_operation_is_refused(String operation) throws JsonProcessingException {
        JsonNode document = tree("{\"list\":[1,2],\"text\":\"a\"}");

        Problem refusal = refusal(document, array("[" + operation + "]"));

        assertThat(refusal.type()).isIn(ProblemType.INVALID_CONTENT, ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void the_document_is_not_changed() throws JsonProcessingException {
        JsonNode document = tree("{\"a\":{\"b\":[1]}}");

        JsonPatch.apply(document, array("[{\"op\":\"add\",\"path\":\"/a/b/-\",\"value\":2}]"));

        assertThat(document).isEqualTo(tree("{\"a\":{\"b\":[1]}}"));
    }

    @Test
    void a_patch_is_not_changed_by_what_it_adds() throws JsonProcessingException {
        String text = "[{\"op\":\"add\",\"path\":\"/a\",\"value\":{}},{\"op\":\"add\",\"path\":\"/a/b\",\"value\":1}]";
        ArrayNode operations = array(text);

        JsonPatch.apply(tree("{}"), operations);

        assertThat(operations).isEqualTo(array(text));
    }

    @Test
    void a_thousand_operations_are_enough() throws JsonProcessingException {
        ArrayNode operations = JSON.createArrayNode();
        for (int at = 0; at < 1_000; at++) {
            operations.add(tree("{\"op\":\"add\",\"path\":\"/list/-\",\"value\":1}"));
        }

        assertThat(JsonPatch.apply(tree("{\"list\":[]}"), operations).path("list"))
                .hasSize(1_000);

        operations.add(operations.get(0));
        assertThat(refusal(tree("{\"list\":[]}"), operations).type()).isEqualTo(ProblemType.INVALID_CONTENT);
    }

    @Test
    void copies_of_copies_are_refused_before_they_fill_the_memory() throws JsonProcessingException {
        ArrayNode operations = JSON.createArrayNode();
        for (int at = 0; at < 60; at++) {
            operations.add(tree("{\"op\":\"copy\",\"from\":\"/list\",\"path\":\"/list/-\"}"));
        }

        Problem refusal = refusal(tree("{\"list\":[1]}"), operations);

        assertThat(refusal).hasMessageEndingWith("makes the article too large or too deep");
    }

    @Test
    void copies_in_the_place_of_copies_are_refused_before_they_take_long() throws JsonProcessingException {
        ArrayNode operations = JSON.createArrayNode();
        ArrayNode many =
                operations.addObject().put("op", "add").put("path", "/x").putArray("value");
        for (int at = 0; at < 100_000; at++) {
            many.add(1);
        }
        for (int at = 0; at < 900; at++) {
            operations.add(tree("{\"op\":\"copy\",\"from\":\"/x\",\"path\":\"/y\"}"));
        }

        Problem refusal = refusal(tree("{}"), operations);

        assertThat(refusal).hasMessageEndingWith("makes the article too large or too deep");
    }

    @Test
    void copies_into_copies_are_refused_before_they_fill_the_stack() throws JsonProcessingException {
        ArrayNode operations = JSON.createArrayNode();
        for (int at = 0; at < 900; at++) {
            operations.add(tree("{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/b\"}"));
            operations.add(tree("{\"op\":\"add\",\"path\":\"/a\",\"value\":{}}"));
            operations.add(tree("{\"op\":\"move\",\"from\":\"/b\",\"path\":\"/a/b\"}"));
        }
        while (operations.size() > 1_000) {
            operations.remove(operations.size() - 1);
        }

        Problem refusal = refusal(tree("{\"a\":{}}"), operations);

        assertThat(refusal).hasMessageEndingWith("makes the article too large or too deep");
    }

    @Test
    void a_long_text_that_is_copied_again_and_again_is_refused() throws JsonProcessingException {
        ArrayNode operations = JSON.createArrayNode();
        operations.addObject().put("op", "add").put("path", "/list/-").put("value", "x".repeat(100_000));
        for (int at = 0; at < 16; at++) {
            operations.add(tree("{\"op\":\"copy\",\"from\":\"/list\",\"path\":\"/list/-\"}"));
        }

        Problem refusal = refusal(tree("{\"list\":[]}"), operations);

        assertThat(refusal).hasMessageEndingWith("makes the article too large or too deep");
    }

    private static Problem refusal(JsonNode document, ArrayNode operations) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> JsonPatch.apply(document, operations));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }

    private static ArrayNode array(String json) throws JsonProcessingException {
        return (ArrayNode) tree(json);
    }
}
