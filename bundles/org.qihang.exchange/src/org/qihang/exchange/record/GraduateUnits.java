package org.qihang.exchange.record;

import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.rule.AnsweringUnits;

/** Whether a reporting unit answers for a graduate, by registration and university. */
final class GraduateUnits {

    private final AnsweringUnits units;
    private final Map<String, String> placeOfUniversity;
    private final int origin;
    private final int university;

    /**
     * @param placeOfUniversity the place of each university by its code
     */
    GraduateUnits(Register graduates, AnsweringUnits units, Map<String, String> placeOfUniversity) {
        this.units = units;
        this.placeOfUniversity = placeOfUniversity;
        this.origin = place(graduates, "origin");
        this.university = place(graduates, "university");
    }

    private static int place(Register register, String name) {
        Feature feature = register.attribute(name).orElseThrow();
        return register.columns().indexOf(feature);
    }

    boolean known(Object origin, Object university) {
        return units.of((String) origin, placeOfUniversity.get(university)).isPresent();
    }

    /** The same of a whole record: one value for each column of the register. */
    boolean known(Object[] record) {
        return known(record[origin], record[university]);
    }
}
