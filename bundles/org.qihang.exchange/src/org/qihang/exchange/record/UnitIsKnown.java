package org.qihang.exchange.record;

import org.qihang.exchange.check.Problems;
import org.qihang.exchange.check.Reason;
import org.qihang.exchange.check.RecordRule;
import org.qihang.exchange.check.RecordValues;

/** A reporting unit answers for every graduate: a row that says where from and which university must lead to one. */
final class UnitIsKnown implements RecordRule {

    static final String REASON = "unit.undetermined";

    private final GraduateUnits units;
    private final int origin;
    private final int university;

    UnitIsKnown(RecordValues values, GraduateUnits units) {
        this.units = units;
        this.origin = values.place("origin");
        this.university = values.place("university");
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        Object place = values.get(origin);
        Object school = values.get(university);
        if (place != null && school != null && !units.known(place, school)) {
            problems.add(values.column(origin), (String) place, Reason.of(REASON));
        }
    }
}
