package org.qihang.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The records of a query that have the same values in the attributes they are grouped by.
 *
 * @param keys the values, in the order asked for; null where the records have none
 * @param count how many records there are
 * @param sums of the attributes asked for, in their order; null where no record has a value
 */
public record Group(List<Object> keys, long count, List<BigDecimal> sums) {

    public Group {
        // Not List.copyOf: null is a value here.
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
        sums = Collections.unmodifiableList(new ArrayList<>(sums));
    }
}
