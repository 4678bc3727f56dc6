package org.qihang.store;

/** What a bulk load may do. */
public enum LoadMode {
    /** New records are added, known ones updated. */
    MERGE,
    /** Only new records are added; an update is refused. */
    ADD
}
