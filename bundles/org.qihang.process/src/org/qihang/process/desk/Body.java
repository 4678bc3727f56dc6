package org.qihang.process.desk;

import java.util.Objects;

/**
 * Who asks or acts: a desk of the campaign's plan, or one of its departments, in the province or in a unit.
 *
 * @param department the code of a desk (office, education, hrss...) or of a department
 * @param unit the code of a unit; empty for the province
 */
public record Body(String department, String unit) {

    public Body {
        Objects.requireNonNull(department);
        unit = unit == null ? "" : unit;
    }

    /** Of the province. */
    public static Body ofProvince(String department) {
        return new Body(department, "");
    }

    /** Whether it works for the whole province. */
    public boolean province() {
        return unit.isEmpty();
    }
}
