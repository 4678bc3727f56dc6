package org.qihang.ui.record;

import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** A record to edit, by campaign, register and id; remembered over restarts once it is stored. */
public final class RecordInput implements IEditorInput, IPersistableElement {

    private final String campaign;
    private final Register register;
    private final long id;
    private final String unit;
    private final String title;
    private final Object identity;
    private final Map<Feature, Object> values;

    /**
     * @param id of the record, {@link RecordOpener#NEW} for one still to be made
     * @param unit the unit the record is in, where it is found quickest; may be null
     * @param title what the tab says
     */
    public RecordInput(String campaign, Register register, long id, String unit, String title) {
        this.campaign = campaign;
        this.register = register;
        this.id = id;
        this.unit = unit;
        this.title = title;
        // Each new record is a form of its own.
        this.identity = id == RecordOpener.NEW ? new Object() : Long.valueOf(id);
        this.values = Map.of();
    }

    /**
     * A record still to be made.
     *
     * @param values what it begins with
     */
    public RecordInput(String campaign, Register register, Map<Feature, Object> values, String title) {
        this.campaign = campaign;
        this.register = register;
        this.id = RecordOpener.NEW;
        this.unit = null;
        this.title = title;
        this.identity = new Object();
        this.values = Map.copyOf(values);
    }

    /** What a new record begins with. */
    public Map<Feature, Object> values() {
        return values;
    }

    public String campaign() {
        return campaign;
    }

    public Register register() {
        return register;
    }

    public long id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    @Override
    public boolean exists() {
        return id != RecordOpener.NEW;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return RecordInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(RecordInputFactory.CAMPAIGN, campaign);
        memento.putString(RecordInputFactory.REGISTER, register.name());
        memento.putString(RecordInputFactory.RECORD, Long.toString(id));
        memento.putString(RecordInputFactory.UNIT, unit);
        memento.putString(RecordInputFactory.TITLE, title);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordInput that && that.identity.equals(identity) && that.register.equals(register)
                && that.campaign.equals(campaign);
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, register, identity);
    }
}
