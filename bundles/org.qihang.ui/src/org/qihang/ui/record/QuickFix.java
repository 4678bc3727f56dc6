package org.qihang.ui.record;

import java.util.Map;
import org.qihang.model.meta.Feature;

/**
 * A way out of a problem, one click away.
 *
 * @param label what it does, e.g. 改为 1990-01-01
 * @param values what the record's attributes become
 */
record QuickFix(String label, Map<Feature, Object> values) {
}
