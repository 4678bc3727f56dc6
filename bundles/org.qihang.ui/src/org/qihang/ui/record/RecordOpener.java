package org.qihang.ui.record;

import org.qihang.model.meta.Register;

/** Opens the form of a record. */
public interface RecordOpener {

    /**
     * Opens a record of the register, or a new one.
     *
     * @param id of the record, or {@link #NEW}
     * @param unit the unit the record is in; may be null
     * @param title what the tab says
     */
    void open(String campaign, Register register, long id, String unit, String title);

    /** Id of a record that is still to be made. */
    long NEW = 0;
}
