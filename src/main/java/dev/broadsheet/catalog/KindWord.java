package dev.broadsheet.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the kind of an entry as its word. */
@Converter
class KindWord implements AttributeConverter<Kind, String> {

    @Override
    public String convertToDatabaseColumn(Kind kind) {
        return kind.word();
    }

    @Override
    public Kind convertToEntityAttribute(String word) {
        return Kind.of(word);
    }
}
