package org.qihang.store.database;

import jakarta.persistence.AttributeConverter;

/**
 * The one place personal data passes on its way into a column and out of it: by Hibernate, by bulk loads, by streams
 * and in the history. The columns hold it as it is; a store that encrypts does it here.
 */
public final class PersonalData implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String attribute) {
        return attribute;
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column;
    }
}
