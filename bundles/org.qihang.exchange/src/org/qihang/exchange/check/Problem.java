package org.qihang.exchange.check;

import java.util.Locale;
import org.qihang.model.meta.Masking;
import org.qihang.model.text.Texts;

/**
 * One refusal: where, what, why.
 *
 * @param row the row's number in the file, as spreadsheets show it
 * @param column the column's header in the file, or the attribute's name where the file has no such column
 * @param value what stands there, as it is; personal data is masked only where it is shown
 * @param personal whether the value is personal data
 * @param reason the rule it breaks
 */
public record Problem(int row, String column, String value, boolean personal, Reason reason) {

    /** The value as it may be shown on screen and in logs. */
    public String shownValue() {
        return personal ? Masking.mask(value) : value;
    }

    /** The refusal in one line, personal data masked. */
    public String text(Locale locale) {
        return Texts.of(Problem.class, locale).text("problem", String.valueOf(row), column, shownValue(),
                reason.text(locale));
    }
}
