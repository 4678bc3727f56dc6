package org.qihang.indicator.column;

import java.util.List;

/**
 * How many graduates of one group are of each {@link Kind}.
 *
 * @param keys the group's value on each axis, in the order the axes were named
 */
public record Count(List<String> keys, long counted, long notCounted, long outside) {
}
