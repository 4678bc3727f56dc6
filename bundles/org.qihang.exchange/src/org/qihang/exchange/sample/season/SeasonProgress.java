package org.qihang.exchange.sample.season;

import org.qihang.model.meta.Register;

/** Is told how far a season has come. */
public interface SeasonProgress {

    /** Tells nobody, never cancels. */
    SeasonProgress NONE = (register, rows, total) -> true;

    /**
     * @param register the one being filled
     * @param rows written so far, of all registers
     * @param total about how many there will be
     * @return false to stop: registers that are done stay, the one under way is left empty
     */
    boolean report(Register register, long rows, long total);
}
