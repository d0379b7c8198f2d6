package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.section.SectionTree.Node;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After whatever was done, the article has the sections that a tree in memory has. */
@QuarkusTest
class RandomSectionWritesTest {

    private static final int WRITES = 300;

    private final SectionTree tree = new SectionTree();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private Random random;
    private Filed article;
    private int added;

    @ParameterizedTest
    @ValueSource(longs = 20260712)
    void three_hundred_writes_leave_what_they_should(long seed) {
        random = new Random(seed);
        article = Sectioning.story(new String[0]);

        for (int write = 0; write < WRITES; write++) {
            List<Node> nodes = tree.nodes();
            Response answer = nodes.size() < 3 || (nodes.size() < 40 && random.nextInt(3) == 0)
                    ? add(nodes)
                    : change(nodes.get(random.nextInt(nodes.size())));
            article = Sectioning.after(article, answer);

            assertThat(lines()).as("after write %d", write).isEqualTo(tree.lines());
        }
        assertThat(added).isGreaterThan(50);
    }

    private Response add(List<Node> nodes) {
        Node node = new Node("H" + ++added, "As added.");
        String where = "";
        Node other = nodes.isEmpty() ? null : nodes.get(random.nextInt(nodes.size()));
        switch (other == null ? 0 : random.nextInt(4)) {
            case 1 -> {
                where = member("after", other);
                other.parent.add(other.rank() + 1, node);
            }
            case 2 -> {
                where = member("before", other);
                other.parent.add(other.rank(), node);
            }
            case 3 -> {
                Node home = other.level() == 6 ? other.parent : other;
                where = member("parentId", home);
                home.add(home.children.size(), node);
            }
            default -> tree.root.add(tree.root.children.size(), node);
        }
        Response answer = Sectioning.add(
                article,
                "{\"heading\":\"%s\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]%s}"
                        .formatted(node.heading, node.text, where));
        ids.put(node.heading, answer.path("id"));
        anchors.put(answer.path("id"), answer.path("anchor"));
        return answer;
    }

    private String member(String name, Node other) {
        return ",\"" + name + "\":\"" + ids.get(other.heading) + "\"";
    }

    private Response change(Node node) {
        return switch (random.nextInt(6)) {
            case 0 -> delete(node, random.nextBoolean());
            case 1 -> order();
            case 2, 3 -> nest(node);
            default -> rewrite(node);
        };
    }

    private Response delete(Node node, boolean keep) {
        if (keep) {
            tree.dissolve(node);
        } else if (node.height() < 3) {
            tree.delete(node);
        } else {
            return rewrite(node);
        }
        return desk().header("If-Match", article.tag()).delete(path(node) + "?children=" + (keep ? "keep" : "delete"));
    }

    private Response order() {
        tree.shuffle(random);
        return Sectioning.order(
                article,
                tree.nodes().stream()
                        .map(node -> "{\"id\":\"" + ids.get(node.heading) + "\",\"level\":" + node.level() + "}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private Response nest(Node node) {
        boolean deeper = random.nextBoolean();
        if (deeper && node.rank() > 0 && node.level() + node.height() - 1 < 6) {
            tree.indent(node);
        } else if (!deeper && node.level() > 1) {
            tree.outdent(node);
        } else {
            return rewrite(node);
        }
        return Sectioning.on(article, Sectioning.MERGE_PATCH, "{\"level\":" + node.level() + "}")
                .patch(path(node));
    }

    private Response rewrite(Node node) {
        node.text = "Text " + random.nextInt(1000) + ".";
        String block = "{\"type\":\"paragraph\",\"text\":\"" + node.text + "\"}";
        return switch (random.nextInt(3)) {
            case 0 ->
                Sectioning.on(article, Sectioning.MERGE_PATCH, "{\"blocks\":[" + block + "]}")
                        .patch(path(node));
            case 1 ->
                Sectioning.on(
                                article,
                                Sectioning.JSON_PATCH,
                                "[{\"op\":\"replace\",\"path\":\"/blocks/0/text\",\"value\":\"" + node.text + "\"}]")
                        .patch(path(node));
            default ->
                Sectioning.on(
                                article,
                                "application/json",
                                "{\"heading\":\"" + node.heading + "\",\"blocks\":[" + block + "]}")
                        .put(path(node));
        };
    }

    private String path(Node node) {
        return "/v1/sections/" + ids.get(node.heading);
    }

    /** What the desk has, with ids and anchors that never change. */
    @SuppressWarnings("unchecked")
    private List<String> lines() {
        JsonPath shown = Sectioning.read(article).jsonPath();
        List<Map<String, Object>> sections = shown.getList("data");
        Map<Object, Object> headings = new HashMap<>();
        sections.forEach(section -> {
            assertThat(section.get("id")).isEqualTo(ids.get(section.get("heading")));
            assertThat(section.get("anchor")).isEqualTo(anchors.get(section.get("id")));
            headings.put(section.get("id"), section.get("heading"));
        });
        return sections.stream()
                .map(section -> section.get("level") + " " + section.get("heading") + " under "
                        + headings.get(section.get("parentId")) + ": "
                        + ((List<Map<String, Object>>) section.get("blocks"))
                                .get(0)
                                .get("text"))
                .toList();
    }
}
