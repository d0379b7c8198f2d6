package dev.broadsheet.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a status as its word. */
@Converter
class StatusWord implements AttributeConverter<Status, String> {

    @Override
    public String convertToDatabaseColumn(Status status) {
        return status.word();
    }

    @Override
    public Status convertToEntityAttribute(String word) {
        return Status.of(word).orElseThrow();
    }
}
