package org.qihang.exchange.mapping;

/** What a column says of an attribute. */
public enum Role {
    /** The value itself; of a coded attribute its code. */
    VALUE,
    /** The name of a coded attribute's code. */
    NAME
}
