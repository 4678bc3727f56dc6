package org.qihang.exchange.rule;

/** A rule over the values of one record. A value that is not there breaks no rule but the one that asks for it. */
@FunctionalInterface
public interface RegisterRule {

    /** Tells what is wrong with the record. */
    void check(Values values, Breaches breaches);
}
