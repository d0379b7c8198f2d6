package dev.broadsheet.house;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads strings that PostgreSQL can store and every client can read: no NUL, no half of a surrogate pair. */
final class StoredText extends StdScalarDeserializer<String> {

    StoredText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0) {
                throw context.weirdStringException("", String.class, "the character U+0000 cannot be stored");
            }
            if (Character.isSurrogate(unit)) {
                if (Character.isHighSurrogate(unit)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1))) {
                    at++;
                } else {
                    throw context.weirdStringException("", String.class, "half of a surrogate pair is no character");
                }
            }
        }
        return text;
    }
}
