package dev.broadsheet.section;

import dev.broadsheet.story.PartKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Stores the kind of a section as its word. */
@Converter
class PartKindWord implements AttributeConverter<PartKind, String> {

    @Override
    public String convertToDatabaseColumn(PartKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public PartKind convertToEntityAttribute(String word) {
        return PartKind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
