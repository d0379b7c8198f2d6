package dev.broadsheet.correction;

import dev.broadsheet.story.Correction;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Stores the kind of a correction as its word. */
@Converter
class KindWord implements AttributeConverter<Correction.Kind, String> {

    @Override
    public String convertToDatabaseColumn(Correction.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Correction.Kind convertToEntityAttribute(String word) {
        return Correction.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
