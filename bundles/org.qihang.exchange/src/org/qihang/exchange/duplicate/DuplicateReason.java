package org.qihang.exchange.duplicate;

import java.util.Locale;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/**
 * What speaks for or against two records being the same.
 *
 * @param feature the attribute compared
 */
public record DuplicateReason(Feature feature, Likeness likeness) {

    /** In words, without the values: they may be personal. */
    public String text(Locale locale) {
        return Texts.of(DuplicateReason.class, locale).text("reason." + likeness.name().toLowerCase(Locale.ROOT),
                Labels.in(locale).of(feature));
    }
}
