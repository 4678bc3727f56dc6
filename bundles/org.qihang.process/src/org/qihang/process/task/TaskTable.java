package org.qihang.process.task;

import java.util.List;
import org.qihang.process.Basis;

/**
 * The tasks of a campaign and its units on a day.
 *
 * @param rows each task followed by its parts: the campaign's in the document's order, then the units' by their codes
 */
public record TaskTable(String campaign, List<TaskStatus> rows, Basis basis) {

    public TaskTable {
        rows = List.copyOf(rows);
    }

    /** The tasks one body answers for, wherever they stand. */
    public List<TaskStatus> of(String responsible) {
        return rows.stream().filter(row -> responsible.equals(row.task().getResponsible())).toList();
    }
}
