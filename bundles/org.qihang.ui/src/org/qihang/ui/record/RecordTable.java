package org.qihang.ui.record;

/** A part that shows the rows of a register. */
public interface RecordTable {

    /**
     * Shows only the rows an attribute's filter text fits.
     *
     * @param attribute the model name of the attribute
     * @param text as typed into the filter row
     */
    void filter(String attribute, String text);
}
