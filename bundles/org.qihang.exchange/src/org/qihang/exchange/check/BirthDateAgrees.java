package org.qihang.exchange.check;

import java.time.LocalDate;

/** The date of birth is the identity number's; where the roster has none, it is taken from there. */
final class BirthDateAgrees implements RecordRule {

    private final int number;
    private final int birthDate;

    BirthDateAgrees(RecordValues values) {
        number = values.place("identityNumber");
        birthDate = values.place("birthDate");
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        String identity = (String) values.get(number);
        if (identity == null) {
            return;
        }
        LocalDate expected = IdentityNumber.birthDate(identity);
        LocalDate given = (LocalDate) values.get(birthDate);
        if (given == null) {
            values.set(birthDate, expected);
        } else if (!given.equals(expected)) {
            problems.add(values.column(birthDate), given.toString(), Reason.of("birthDate"));
        }
    }
}
