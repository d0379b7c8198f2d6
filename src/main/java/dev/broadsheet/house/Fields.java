package dev.broadsheet.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which members of an answer are wanted, as {@code fields=headline,siteSection.name} says. A member that is named is
 * there with all that is in it; with a dot, only what is named in it. The order of names says nothing: members stand
 * where they always do.
 */
public final class Fields {

    private static final String PARAMETER = "fields";
    private static final Fields EVERYTHING = new Fields(List.of());

    private final List<String> names;

    /** What is wanted within what is named; nothing more to choose where a branch is empty. */
    private final Branch wanted = new Branch(new LinkedHashMap<>());

    private record Branch(Map<String, Branch> members) {}

    private Fields(List<String> names) {
        this.names = names;
        for (String name : names) {
            Branch branch = wanted;
            for (String step : name.split("\\.", -1)) {
                branch = branch.members.computeIfAbsent(step, any -> new Branch(new LinkedHashMap<>()));
            }
        }
    }

    /**
     * What a parameter asks for. A member may be named beside one within it, which then says nothing more.
     *
     * @param parameter null for everything
     * @param view the record that the answer is, or that each row of the list is
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when a name is unknown, empty or given twice, or when there
     *     are more than 100
     */
    public static Fields of(String parameter, Class<?> view) {
        if (parameter == null) {
            return EVERYTHING;
        }
        Map<String, MemberNames.Kind> known = MemberNames.of(view);
        List<String> names = CommaList.names(PARAMETER, parameter);
        for (String name : names) {
            if (!known.containsKey(name) && !isKey(name, known)) {
                throw CommaList.unknown(PARAMETER, name, hint(name, known.keySet()));
            }
        }
        List<String> order = new ArrayList<>(known.keySet());
        return new Fields(names.stream()
                .filter(name -> !isWithinAnother(name, names))
                .sorted(Comparator.<String>comparingInt(
                                name -> order.indexOf(known.containsKey(name) ? name : parent(name, known)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** Whether nothing is left out. */
    public boolean everything() {
        return names.isEmpty();
    }

    /** Those members of an answer that are wanted; the answer itself when all are. */
    public JsonNode only(JsonNode tree) {
        return only(tree, wanted);
    }

    /** A list whose rows, in {@code data}, have only what is wanted; what stands beside them stays as it is. */
    public JsonNode onlyInRows(JsonNode list) {
        if (everything()) {
            return list;
        }
        ObjectNode pruned = JsonNodeFactory.instance.objectNode();
        list.properties()
                .forEach(member -> pruned.set(
                        member.getKey(), member.getKey().equals("data") ? only(member.getValue()) : member.getValue()));
        return pruned;
    }

    private static JsonNode only(JsonNode tree, Branch wanted) {
        if (wanted.members.isEmpty()) {
            return tree;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode pruned = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> pruned.add(only(element, wanted)));
            return pruned;
        }
        if (!(tree instanceof ObjectNode)) {
            return tree;
        }
        ObjectNode pruned = JsonNodeFactory.instance.objectNode();
        tree.properties().forEach(member -> {
            Branch branch = wanted.members.get(member.getKey());
            if (branch != null) {
                pruned.set(member.getKey(), only(member.getValue(), branch));
            }
        });
        return pruned;
    }

    /** Whether it names a key in a map, such as {@code links.self}. */
    private static boolean isKey(String name, Map<String, MemberNames.Kind> known) {
        return !name.endsWith(".") && parent(name, known) != null;
    }

    /** The map that a name goes into; null for none. */
    private static String parent(String name, Map<String, MemberNames.Kind> known) {
        int dot = name.lastIndexOf('.');
        String outer = dot < 0 ? null : name.substring(0, dot);
        return outer != null && known.get(outer) == MemberNames.Kind.MAP ? outer : null;
    }

    private static boolean isWithinAnother(String name, List<String> names) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            if (names.contains(name.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /** All names would be too many to read; the outermost are the way in. */
    private static String hint(String wrong, Set<String> known) {
        return Nearest.to(wrong, known).isPresent()
                ? Nearest.hint(wrong, known)
                : Nearest.hint(
                        wrong,
                        known.stream().filter(name -> name.indexOf('.') < 0).toList());
    }

    /** The same for the same choice, however it was asked for; empty for everything. */
    @Override
    public String toString() {
        return String.join(",", names);
    }
}
