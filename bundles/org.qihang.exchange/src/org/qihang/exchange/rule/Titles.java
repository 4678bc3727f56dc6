package org.qihang.exchange.rule;

import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;

/** What messages call an attribute: its label in the language of whoever reads them. */
final class Titles {

    private Titles() {
    }

    static String of(Feature feature) {
        return Reason.LABEL + feature.labelKey();
    }
}
