package org.qihang.exchange.rule;

import org.qihang.exchange.check.OrganisationCode;
import org.qihang.model.meta.Feature;

/** The code of an organisation has the check character of GB 11714. */
final class OrganisationCodeIsValid implements RegisterRule {

    private final Feature code;

    OrganisationCodeIsValid(Feature code) {
        this.code = code;
    }

    @Override
    public void check(Values values, Breaches breaches) {
        if (values.get(code.name()) instanceof String text) {
            OrganisationCode.fault(text).ifPresent(reason -> breaches.add(code.name(), reason));
        }
    }
}
