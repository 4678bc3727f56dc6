package org.qihang.store;

import org.qihang.model.meta.Register;

/**
 * How far a campaign's register has come.
 *
 * @param stamp grows with every change of the register, deletions included
 */
public record RegisterState(String campaign, Register register, long stamp) {
}
