package org.qihang.exchange.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the row that is being checked. */
public final class Problems {

    private final List<Problem> list = new ArrayList<>();
    private int row;

    void begin(int number) {
        row = number;
        list.clear();
    }

    /** Notes a refusal in the present row. */
    public void add(ColumnUse column, String value, Reason reason) {
        list.add(new Problem(row, column.title(), value, column.feature().personal(), reason));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    List<Problem> copy() {
        return List.copyOf(list);
    }
}
