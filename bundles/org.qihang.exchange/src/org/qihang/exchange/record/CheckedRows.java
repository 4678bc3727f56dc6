package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.qihang.exchange.check.CheckedRow;
import org.qihang.exchange.check.RowCheck;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;

/**
 * Reads and checks the rows of a roster in a thread of its own, so that the store is written meanwhile. A few
 * batches at most wait between the two: memory stays flat however long the roster is.
 */
final class CheckedRows implements AutoCloseable {

    private static final int WAITING = 4;

    /** What the reading thread hands over: rows, the end, or why it could not go on. */
    private sealed interface Item {
    }

    private record Rows(Batch batch) implements Item {
    }

    private record End() implements Item {
    }

    private record Failure(Throwable cause) implements Item {
    }

    private final ImportTable table;
    private final RowCheck check;
    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;

    CheckedRows(ImportTable table, RowCheck check) {
        this.table = table;
        this.check = check;
        this.thread = Thread.ofPlatform().name("roster-reader").daemon().start(this::read);
    }

    private void read() {
        try {
            try {
                List<CheckedRow> rows = new ArrayList<>(Batch.SIZE);
                for (Row row = table.next(); row != null; row = table.next()) {
                    rows.add(check.check(row));
                    if (rows.size() == Batch.SIZE) {
                        queue.put(new Rows(new Batch(rows, table.consumed())));
                        rows = new ArrayList<>(Batch.SIZE);
                    }
                }
                queue.put(new Rows(new Batch(rows, table.consumed())));
                queue.put(new End());
            } catch (RuntimeException | OutOfMemoryError e) {
                queue.put(new Failure(e));
            }
        } catch (InterruptedException e) {
            // The import was cancelled or failed: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    /** The next rows; null behind the last. */
    Batch next() throws TableException, InterruptedException {
        return switch (queue.take()) {
            case Rows rows -> rows.batch();
            case End end -> null;
            case Failure(TableException cause) -> throw cause;
            case Failure(RuntimeException cause) -> throw cause;
            case Failure(Error cause) -> throw cause;
            case Failure(Throwable cause) -> throw new IllegalStateException(cause);
        };
    }

    /** Ends the reading; waits until the file is let go. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                queue.clear();
                thread.join(100);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
