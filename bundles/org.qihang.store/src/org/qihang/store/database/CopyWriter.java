package org.qihang.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows by PostgreSQL's COPY, as text in UTF-8 that is made without a string per row. */
final class CopyWriter implements RowWriter {

    private static final int BUFFER = 1 << 16;
    // The longest a char of a Java string becomes, with its escape.
    private static final int PER_CHAR = 3;

    private final RegisterTable table;
    private final Column[] columns;
    private final CopyManager manager;
    private byte[] buffer = new byte[BUFFER];
    private int length;
    private CopyIn copy;

    CopyWriter(Connection connection, RegisterTable table) throws SQLException {
        this.table = table;
        this.columns = table.columns();
        this.manager = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void insert(Object[] row) throws SQLException {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                room(1);
                buffer[length++] = '\t';
            }
            value(columns[i].stored(row[i]));
        }
        room(1);
        buffer[length++] = '\n';
        if (length > BUFFER / 2) {
            send();
        }
    }

    private void value(Object value) {
        switch (value) {
            case null -> {
                room(2);
                buffer[length++] = '\\';
                buffer[length++] = 'N';
            }
            case LocalDate date when date.getYear() >= 1000 && date.getYear() <= 9999 -> date(date);
            default -> text(value.toString());
        }
    }

    private void date(LocalDate date) {
        room(10);
        digits(date.getYear(), 4);
        buffer[length++] = '-';
        digits(date.getMonthValue(), 2);
        buffer[length++] = '-';
        digits(date.getDayOfMonth(), 2);
    }

    private void digits(int number, int count) {
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            buffer[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    private void text(String text) {
        int chars = text.length();
        room(chars * PER_CHAR);
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                buffer[length++] = (byte) (0xC0 | c >> 6);
                buffer[length++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < chars && Character.isLowSurrogate(text.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                // Half a pair is no character: the server would refuse it, so it becomes a question mark as elsewhere.
                threeBytes(Character.isSurrogate(c) ? '?' : c);
            }
        }
    }

    private void ascii(char c) {
        char escape = switch (c) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
        if (escape != 0) {
            buffer[length++] = '\\';
        }
        buffer[length++] = (byte) (escape == 0 ? c : escape);
    }

    private void threeBytes(char c) {
        if (c < 0x80) {
            buffer[length++] = (byte) c;
            return;
        }
        buffer[length++] = (byte) (0xE0 | c >> 12);
        buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void supplementary(int point) {
        buffer[length++] = (byte) (0xF0 | point >> 18);
        buffer[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[length++] = (byte) (0x80 | point & 0x3F);
    }

    private void room(int bytes) {
        if (length + bytes > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + bytes));
        }
    }

    private void send() throws SQLException {
        if (length == 0) {
            return;
        }
        if (copy == null) {
            copy = manager.copyIn("copy " + table.name() + " (" + table.columnList() + ") from stdin");
        }
        copy.writeToCopy(buffer, 0, length);
        length = 0;
    }

    @Override
    public void flush() throws SQLException {
        send();
        if (copy != null) {
            CopyIn ended = copy;
            copy = null;
            ended.endCopy();
        }
    }

    @Override
    public void close() throws SQLException {
        length = 0;
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
        copy = null;
    }
}
