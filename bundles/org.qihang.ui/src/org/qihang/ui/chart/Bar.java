package org.qihang.ui.chart;

import java.math.BigDecimal;

/**
 * One bar of a ranking.
 *
 * @param key what the bar stands for, e.g. a unit's code
 * @param name shown beside the bar
 * @param value percent; null when there is no figure
 * @param label the value as text, painted on the bar
 * @param details one or more lines shown when the mouse rests on the bar
 * @param mark how the value stands to the goal
 */
public record Bar(String key, String name, BigDecimal value, String label, String details, Mark mark) {
}
