package org.qihang.exchange.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Register;

/** The values of a record that is being checked, and which of its attributes are to be corrected. */
final class Given {

    private final Register register;
    private final Map<String, Object> values = new HashMap<>();

    private Given(String register) {
        this.register = Register.named(register).orElseThrow();
    }

    static Given a(String register) {
        return new Given(register);
    }

    Given with(String attribute, Object value) {
        register.attribute(attribute).orElseThrow();
        values.put(attribute, value);
        return this;
    }

    Given on(String attribute, String day) {
        return with(attribute, LocalDate.parse(day));
    }

    Given number(String attribute, String number) {
        return with(attribute, new BigDecimal(number));
    }

    List<Breach> breaches() {
        return RegisterRules.of(register).breaches(values::get);
    }

    /** The attributes with a breach, and its rule: {@code validTo date.before}. */
    List<String> wrong() {
        return breaches().stream().map(breach -> breach.feature().name() + " " + breach.reason().key()).toList();
    }
}
