package org.qihang.ui.record;

import java.util.Map;

/** A part that shows the rows of a register. */
public interface RecordTable {

    /**
     * Shows only the rows an attribute's filter text fits.
     *
     * @param attribute the model name of the attribute
     * @param text as typed into the filter row
     */
    void filter(String attribute, String text);

    /**
     * Shows only the rows these filter texts fit, whatever was looked for before.
     *
     * @param texts as typed into the filter row, by the model name of the attribute
     */
    void filters(Map<String, String> texts);
}
