package org.qihang.process;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** Builds one record: {@code season.aPost().with(POST__NUMBER, 3).add()}. */
public final class Entry {

    private final Season season;
    private final Record record;

    Entry(Season season, EClass register) {
        this.season = season;
        this.record = Register.of(register).newRecord();
        record.setCampaign(season.id);
    }

    public Entry with(EAttribute attribute, Object value) {
        record.eSet(attribute, value);
        return this;
    }

    /** Stored with what else is added, when the season says that it happened. */
    public void add() {
        season.add(EcoreUtil.copy(record));
    }

    /** Stored at once. */
    @SuppressWarnings("unchecked")
    public <T extends Record> T stored() {
        return (T) season.insert(record);
    }
}
