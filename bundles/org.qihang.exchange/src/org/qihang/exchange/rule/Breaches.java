package org.qihang.exchange.rule;

import org.qihang.exchange.check.Reason;

/** Hears what is wrong with a record. */
@FunctionalInterface
public interface Breaches {

    /**
     * @param attribute the attribute to correct
     * @param reason what is wrong with it
     */
    void add(String attribute, Reason reason);
}
