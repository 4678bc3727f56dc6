package org.qihang.exchange.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.exchange.check.Reason;

/**
 * The identity number is one (GB 11643), and the date of birth and the gender are those it says (digit 17; codes 1 male,
 * 2 female of GB/T 2261).
 */
final class IdentityAgrees implements RegisterRule {

    private static final String NUMBER = "identityNumber";
    private static final String BIRTH_DATE = "birthDate";
    private static final String GENDER = "gender";
    private static final String MALE = "1";
    private static final String FEMALE = "2";

    @Override
    public void check(Values values, Breaches breaches) {
        if (!(values.get(NUMBER) instanceof String number)) {
            return;
        }
        Optional<Reason> fault = IdentityNumber.fault(number);
        if (fault.isPresent()) {
            breaches.add(NUMBER, fault.get());
            return;
        }
        if (values.get(BIRTH_DATE) instanceof LocalDate day && !day.equals(IdentityNumber.birthDate(number))) {
            breaches.add(BIRTH_DATE, Reason.of("birthDate"));
        }
        if (values.get(GENDER) instanceof String gender && !gender.equals(IdentityNumber.isMale(number) ? MALE : FEMALE)) {
            breaches.add(GENDER, Reason.of("gender"));
        }
    }
}
