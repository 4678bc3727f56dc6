package org.qihang.ui.register;

import org.qihang.model.meta.Register;

/** Opens the form of a record. */
public interface RecordOpener {

    /** Opens a record of the register, or a new one. */
    void open(String campaign, Register register, long id, String title);

    /** Id of a record that is still to be made. */
    long NEW = 0;
}
