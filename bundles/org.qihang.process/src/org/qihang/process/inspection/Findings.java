package org.qihang.process.inspection;

import org.qihang.indicator.Code;
import org.qihang.store.RegisterQuery;

/**
 * Findings about one policy with one cause (R25).
 *
 * @param policy its name
 * @param cause of the code table findingCause
 * @param found how many
 * @param open of these, not corrected by the day
 * @param records the findings
 */
public record Findings(String policy, Code cause, long found, long open, RegisterQuery records) {
}
