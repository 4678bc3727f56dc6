package org.qihang.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** A record of the plain model: id, unit and what people fill in, by attribute. */
record PlainRow(long id, String unit, Map<String, Object> values) {

    static PlainRow of(Record record, String unit) {
        Map<String, Object> values = new HashMap<>();
        for (Feature feature : Register.of(record.eClass()).attributes()) {
            values.put(feature.name(), plain(record.eGet(feature.feature())));
        }
        return new PlainRow(record.getId(), unit, values);
    }

    static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.setScale(2, RoundingMode.HALF_UP) : value;
    }

    Object get(String attribute) {
        return values.get(attribute);
    }

    PlainRow with(String attribute, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(attribute, value);
        return new PlainRow(id, unit, changed);
    }

    PlainRow in(String newUnit) {
        return new PlainRow(id, newUnit, values);
    }

    PlainRow called(long newId) {
        return new PlainRow(newId, unit, values);
    }

    /** The same as a record of the store, without a version. */
    Record record(Register register) {
        Record record = register.newRecord();
        record.setCampaign(Samples.CAMPAIGN);
        record.setId(id);
        record.setUnit(unit);
        register.attributes().forEach(feature -> record.eSet(feature.feature(), values.get(feature.name())));
        return record;
    }
}
