package dev.broadsheet.typesetting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.broadsheet.story.Block;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block in the form in which it was asked for, as JSON: {@code type}, {@code id}, the members of the block, {@code html};
 * or only {@code type}, {@code id} and {@code text}. The mapper that writes the answer writes the members too, so they are
 * the same in every form, and a list of views needs no type of its elements to show theirs.
 *
 * @param body in which form; never {@link Body#NONE}
 * @param quotes where somebody is quoted in the text of the block
 */
public record BlockView(Block block, Body body, List<Stretch> quotes) implements JsonSerializable {

    /** As {@link Block} declares them; asking Jackson for them each time costs more than writing the block. */
    private static final Map<Class<?>, String> TYPES = Stream.of(
                    Block.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    public BlockView {
        quotes = List.copyOf(quotes);
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider house) throws IOException {
        if (body == Body.BLOCKS) {
            house.findTypedValueSerializer(block.getClass(), true, null).serialize(block, json, house);
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", TYPES.get(block.getClass()));
        if (body == Body.HTML) {
            house.findValueSerializer(block.getClass())
                    .unwrappingSerializer(NameTransformer.NOP)
                    .serialize(block, json, house);
            json.writeStringField("html", Html.of(block, quotes));
        } else {
            if (block.id() != null) {
                house.defaultSerializeField("id", block.id(), json);
            }
            json.writeStringField("text", PlainText.of(block));
        }
        json.writeEndObject();
    }

    /** The type stands in the block itself, wherever it is written. */
    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider house, TypeSerializer type)
            throws IOException {
        serialize(json, house);
    }
}
