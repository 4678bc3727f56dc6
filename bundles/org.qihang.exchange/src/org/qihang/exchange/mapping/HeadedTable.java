package org.qihang.exchange.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableReader;
import org.qihang.model.meta.Register;

/**
 * A table whose header rows have been read: what they mean, then the people. A line with the roster's name above the
 * header is passed over; the header may be one row (pinyin or Chinese) or two.
 */
public final class HeadedTable implements AutoCloseable {

    /** So far down a header is looked for. */
    private static final int TOP = 20;
    private static final int MOST_HEADERS = 2;

    private final TableReader reader;
    private final HeaderMatch header;
    private final Deque<Row> ahead;

    private HeadedTable(TableReader reader, HeaderMatch header, Deque<Row> ahead) {
        this.reader = reader;
        this.header = header;
        this.ahead = ahead;
    }

    /**
     * Reads the header rows. The table takes over the reader and closes it.
     *
     * @param saved what the user said titles mean; {@link SavedMapping#NONE} for nothing
     */
    public static HeadedTable of(TableReader reader, Register register, SavedMapping saved) throws TableException {
        HeaderMatcher matcher = new HeaderMatcher(register, saved);
        Deque<Row> rows = new ArrayDeque<>();
        List<Row> headers = new ArrayList<>();
        for (int i = 0; i < TOP; i++) {
            Row row = reader.next();
            if (row == null) {
                break;
            }
            boolean isHeader = headers.size() < MOST_HEADERS && matcher.isHeader(row);
            if (isHeader) {
                headers.add(row.copy());
                rows.clear();
            } else {
                rows.add(row.copy());
            }
            if (!headers.isEmpty() && !isHeader || headers.size() == MOST_HEADERS) {
                break;
            }
        }
        return new HeadedTable(reader, matcher.match(headers), rows);
    }

    /** What the header rows mean. */
    public HeaderMatch header() {
        return header;
    }

    /** The table read from. */
    public TableReader reader() {
        return reader;
    }

    /** The next row of data; null behind the last. Valid until the next call. */
    public Row next() throws TableException {
        Row first = ahead.poll();
        return first != null ? first : reader.next();
    }

    @Override
    public void close() {
        reader.close();
    }
}
