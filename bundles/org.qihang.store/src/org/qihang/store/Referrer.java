package org.qihang.store;

import org.qihang.model.meta.Register;

/**
 * How many records refer to a record by one attribute.
 *
 * @param reference the register and attribute that refer
 * @param count how many records do, at least one
 */
public record Referrer(Register.Reference reference, long count) {
}
