package org.qihang.ui.record;

import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** Opens the form of a record. */
public interface RecordOpener {

    /** Id of a record that is still to be made. */
    long NEW = 0;

    /**
     * Opens a record of the register, or a new one.
     *
     * @param id of the record, or {@link #NEW}
     * @param unit the unit the record is in; may be null
     * @param title what the tab says
     */
    void open(String campaign, Register register, long id, String unit, String title);

    /** Opens the record of a key; tells the person when there is none. */
    void open(String campaign, Register register, String key);

    /**
     * Opens a new record that has some values already.
     *
     * @param values by attribute
     */
    void create(String campaign, Register register, Map<Feature, Object> values);

    /**
     * Shows the table of a register with the rows an attribute's filter text fits.
     *
     * @param filter as typed into the filter row, e.g. {@code =10140}
     */
    void list(Register register, Feature attribute, String filter);
}
