package org.qihang.indicator;

/**
 * A code with its name.
 *
 * @param code the empty text where graduates have none
 * @param name as people see it; the code itself where no table names it
 */
public record Code(String code, String name) {
}
