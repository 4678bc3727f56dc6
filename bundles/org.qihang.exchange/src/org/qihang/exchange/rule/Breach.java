package org.qihang.exchange.rule;

import java.util.Locale;
import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;

/**
 * A value of a record that breaks a rule.
 *
 * @param feature the attribute to correct
 * @param reason the rule it breaks
 */
public record Breach(Feature feature, Reason reason) {

    /** What is wrong and what to do. */
    public String text(Locale locale) {
        return reason.text(locale);
    }
}
