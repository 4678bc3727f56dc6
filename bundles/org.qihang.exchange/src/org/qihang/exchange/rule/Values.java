package org.qihang.exchange.rule;

/** The values of one record, by attribute. */
@FunctionalInterface
public interface Values {

    /** The value of an attribute; null when the record has none, or the register no such attribute. */
    Object get(String attribute);
}
