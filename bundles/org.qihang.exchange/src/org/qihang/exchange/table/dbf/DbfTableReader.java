package org.qihang.exchange.table.dbf;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableReader;
import org.qihang.exchange.table.WriteOptions;

/**
 * Reads a DBF. The names of its fields come first, as row 0; records keep their numbers, deleted ones are passed
 * over. Memo fields are empty, their text is in another file.
 */
public final class DbfTableReader implements TableReader {

    private final String file;
    private final Charset encoding;
    private final InputStream bytes;
    private final DBFReader dbf;
    private final DbfHeader header;
    private final RowBuffer row = new RowBuffer();
    private volatile int number = -1;

    private DbfTableReader(Path path, Charset encoding) throws IOException, TableException {
        this.file = path.getFileName().toString();
        this.encoding = encoding;
        this.header = DbfHeader.check(path);
        this.bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            // With deleted records shown, each record begins with whether it is one: so that numbers stay true.
            this.dbf = new DBFReader(bytes, encoding, true);
        } catch (DBFException e) {
            bytes.close();
            throw new TableException(e, "dbf.damaged", file, 0, e.getMessage());
        }
    }

    public static TableReader open(Path path, ReadOptions options) throws TableException {
        try {
            return new DbfTableReader(path, options.encoding() == null ? WriteOptions.GBK : options.encoding());
        } catch (IOException e) {
            throw new TableException(e, "file.unreadable", path.getFileName(), e.getMessage());
        }
    }

    @Override
    public Row next() throws TableException {
        if (number < 0) {
            number = 0;
            return names();
        }
        try {
            while (true) {
                Object[] values = dbf.nextRecord();
                if (values == null) {
                    return null;
                }
                number++;
                if (Boolean.TRUE.equals(values[0])) {
                    continue;
                }
                fill(values);
                if (!row.isBlank()) {
                    return row;
                }
            }
        } catch (DBFException e) {
            throw new TableException(e, "dbf.damaged", file, number + 1, e.getMessage());
        }
    }

    private Row names() {
        row.start(0);
        for (int i = 1; i < dbf.getFieldCount(); i++) {
            row.set(i - 1, CellKind.TEXT, dbf.getField(i).getName().strip());
        }
        return row;
    }

    private void fill(Object[] values) {
        row.start(number);
        for (int i = 1; i < values.length; i++) {
            switch (values[i]) {
                case null -> {
                }
                case String text -> row.set(i - 1, CellKind.TEXT, text.strip());
                case BigDecimal exact -> row.set(i - 1, CellKind.NUMBER, plain(exact));
                case Number other -> row.set(i - 1, CellKind.NUMBER, plain(new BigDecimal(other.toString())));
                case Date date -> row.set(i - 1, CellKind.DATE,
                        date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString());
                case Boolean flag -> row.set(i - 1, CellKind.BOOLEAN, flag.toString());
                default -> row.set(i - 1, CellKind.ERROR, "?");
            }
        }
    }

    /** All digits: a DBF holds numbers as digits, so none are lost. */
    private static String plain(BigDecimal number) {
        return number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }

    @Override
    public TableFormat format() {
        return TableFormat.DBF;
    }

    @Override
    public Optional<Charset> encoding() {
        return Optional.of(encoding);
    }

    @Override
    public long consumed() {
        return Math.max(0, number) * (long) header.recordLength();
    }

    @Override
    public long total() {
        return Math.max(1, header.records() * (long) header.recordLength());
    }

    @Override
    public void close() {
        dbf.close();
    }
}
