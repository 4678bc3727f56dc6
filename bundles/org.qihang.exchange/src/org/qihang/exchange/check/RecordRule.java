package org.qihang.exchange.check;

/** A rule over several attributes of one record. */
public interface RecordRule {

    /** Notes what is wrong with the record. */
    void check(RecordValues values, Problems problems);
}
