package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.qihang.exchange.check.CheckedRow;
import org.qihang.exchange.check.RowCheck;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;

/**
 * Reads and checks the rows of a file in a thread of its own, so that the store is written meanwhile. A few
 * batches at most wait between the two: memory stays flat however long the file is.
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
    private final List<Consumer<List<Row>>> references;
    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;

    /**
     * @param references what looks up the references in some rows before these are checked
     */
    CheckedRows(ImportTable table, RowCheck check, List<Consumer<List<Row>>> references) {
        this.table = table;
        this.check = check;
        this.references = references;
        this.thread = Thread.ofPlatform().name("import-reader").daemon().start(this::read);
    }

    private void read() {
        try {
            try {
                List<CheckedRow> rows = new ArrayList<>(Batch.SIZE);
                List<Row> waiting = new ArrayList<>();
                for (Row row = table.next(); row != null; row = table.next()) {
                    if (references.isEmpty()) {
                        rows.add(check.check(row));
                    } else {
                        waiting.add(row.copy());
                    }
                    if (rows.size() + waiting.size() == Batch.SIZE) {
                        queue.put(new Rows(batch(rows, waiting)));
                        rows = new ArrayList<>(Batch.SIZE);
                    }
                }
                queue.put(new Rows(batch(rows, waiting)));
                queue.put(new End());
            } catch (RuntimeException | OutOfMemoryError e) {
                queue.put(new Failure(e));
            }
        } catch (InterruptedException e) {
            // The import was cancelled or failed: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    private Batch batch(List<CheckedRow> rows, List<Row> waiting) {
        references.forEach(each -> each.accept(waiting));
        waiting.forEach(row -> rows.add(check.check(row)));
        waiting.clear();
        return new Batch(rows, table.consumed());
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
