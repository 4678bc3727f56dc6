package org.qihang.process.inspection;

import org.qihang.store.RegisterQuery;

/**
 * An employer with several violations (R23).
 *
 * @param employer organisation code
 * @param name the code where the register of employers does not have it
 * @param violations inspections that found one
 * @param open of these, not corrected by the day
 * @param records the inspections
 */
public record Offender(String employer, String name, long violations, long open, RegisterQuery records) {
}
