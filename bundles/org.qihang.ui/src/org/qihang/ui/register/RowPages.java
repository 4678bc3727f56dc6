package org.qihang.ui.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.qihang.model.register.Record;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * The rows of one query, in pages fetched when someone looks at them and forgotten when long unseen. A page asked
 * for is loaded in a job; pages asked for last come first.
 */
final class RowPages {

    /** Rows in a page. */
    static final int SIZE = 60;

    private static final int KEPT = 100;
    private static final int WAITING = 4;

    /** Told, on any thread, that something has arrived. */
    interface Arrival {

        /** The first page is there. */
        void firstPage(RowPages pages);

        /** A page or the count is there. */
        void more(RowPages pages);

        /** Reading failed. */
        void failed(RowPages pages, Throwable fault);
    }

    private final Store store;
    private final RegisterQuery query;
    private final RowTitles titles;
    private final Arrival arrival;
    private final Map<Integer, List<Record>> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Record>> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Job loader;
    private volatile RowSource source;
    private volatile long count = -1;
    private volatile int known;
    private volatile boolean closed;

    RowPages(Store store, RegisterQuery query, RowTitles titles, String title, Arrival arrival) {
        this.store = store;
        this.query = query;
        this.titles = titles;
        this.arrival = arrival;
        this.loader = Job.create(title, this::loadWanted);
        loader.setSystem(true);
    }

    RegisterQuery query() {
        return query;
    }

    /** Begins to read. */
    void open() {
        Job first = Job.create(loader.getName(), this::loadFirst);
        first.setSystem(true);
        first.setPriority(Job.INTERACTIVE);
        first.schedule();
    }

    /** Nobody looks at these rows any more. */
    void close() {
        closed = true;
        loader.cancel();
    }

    /** How many rows can be shown by now; grows once when the count is there. */
    int rows() {
        return (int) Math.min(Integer.MAX_VALUE, count >= 0 ? count : known);
    }

    /** How many rows the query has; -1 while that is not known. */
    long count() {
        return count;
    }

    /** The row at a position, from 0; null when it is still to come: then it is on its way. */
    Record row(int position) {
        int page = position / SIZE;
        synchronized (pages) {
            List<Record> rows = pages.get(page);
            if (rows != null) {
                int within = position % SIZE;
                return within < rows.size() ? rows.get(within) : null;
            }
            wanted.remove(page);
            wanted.addFirst(page);
            while (wanted.size() > WAITING) {
                wanted.removeLast();
            }
        }
        loader.schedule();
        return null;
    }

    /** Whether the page of a position is there: a row missing from it has been deleted meanwhile. */
    boolean loaded(int position) {
        synchronized (pages) {
            return pages.containsKey(position / SIZE);
        }
    }

    /** Reads rows at once, for copying them; not for the UI thread. Null for rows deleted meanwhile. */
    List<Record> read(int from, int rows) {
        List<Record> found = source.rows(from, rows);
        titles.read(found);
        return found;
    }

    /** Reads the first rows, as far as they are not there; not for the UI thread. */
    void fetch(int rows) {
        for (int at = 0; at < rows; at += SIZE) {
            if (!loaded(at)) {
                keep(at / SIZE, source.rows(at, SIZE));
            }
        }
    }

    private IStatus loadFirst(IProgressMonitor monitor) {
        try {
            source = RowSource.of(store, query, () -> closed);
            if (closed) {
                return Status.CANCEL_STATUS;
            }
            List<Record> rows = source.rows(0, SIZE);
            known = rows.size();
            keep(0, rows);
            arrival.firstPage(this);
            count = known < SIZE ? known : source.count();
            arrival.more(this);
        } catch (RuntimeException fault) {
            fail(fault);
        }
        return Status.OK_STATUS;
    }

    private IStatus loadWanted(IProgressMonitor monitor) {
        while (!closed && !monitor.isCanceled()) {
            Integer page;
            synchronized (pages) {
                page = wanted.pollFirst();
                if (page == null) {
                    return Status.OK_STATUS;
                } else if (pages.containsKey(page)) {
                    continue;
                }
            }
            try {
                keep(page, source.rows(page * SIZE, SIZE));
                arrival.more(this);
            } catch (RuntimeException fault) {
                fail(fault);
                return Status.OK_STATUS;
            }
        }
        return Status.CANCEL_STATUS;
    }

    private void keep(int page, List<Record> rows) {
        titles.read(rows);
        synchronized (pages) {
            pages.put(page, rows);
        }
    }

    private void fail(Throwable fault) {
        if (!closed) {
            arrival.failed(this, fault);
        }
    }
}
