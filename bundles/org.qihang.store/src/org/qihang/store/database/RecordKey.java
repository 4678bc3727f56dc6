package org.qihang.store.database;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of every register table, as Hibernate wants it: campaign and unit first. */
public final class RecordKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String campaign;
    private String unit;
    private long id;

    /** For Hibernate. */
    public RecordKey() {
    }

    public RecordKey(String campaign, String unit, long id) {
        this.campaign = campaign;
        this.unit = unit;
        this.id = id;
    }

    public String campaign() {
        return campaign;
    }

    public String unit() {
        return unit;
    }

    public long id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordKey that && id == that.id && Objects.equals(campaign, that.campaign)
                && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return campaign + "/" + unit + "/" + id;
    }
}
