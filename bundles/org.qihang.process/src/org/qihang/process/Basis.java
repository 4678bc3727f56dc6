package org.qihang.process;

import java.time.LocalDate;
import java.util.Locale;
import org.qihang.model.text.Texts;
import org.qihang.store.Store;

/**
 * What figures were made from, to be shown beside them and to make them again.
 *
 * @param on the cut-off: what happened later is left out
 * @param formula how they were counted, in the asker's language
 * @param source which store, and the change number of the register they come from
 */
public record Basis(LocalDate on, String formula, String source) {

    /**
     * The basis of figures from a store.
     *
     * @param stamp the change number, asked for before the records were read
     * @param formula a finished text
     */
    public static Basis of(Store store, long stamp, LocalDate on, String formula, Locale language) {
        return new Basis(on, formula,
                Texts.of(Basis.class, language).text("basis.source", store.location().shown(), stamp));
    }
}
