package org.qihang.exchange.table.dbf;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.ReplacedFile;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.WriteOptions;

/** Writes a DBF. What does not fit a field is refused: the library would cut it off, and put ? for rare characters. */
public final class DbfTableWriter implements TableWriter {

    private static final int LONGEST_NAME = 10;
    private static final int WIDEST_TEXT = 254;
    private static final int WIDEST_NUMBER = 20;

    private final String name;
    private final ReplacedFile file;
    private final List<TableColumn> columns;
    private final DBFField[] fields;
    private final CharsetEncoder encoder;
    private final ByteBuffer encoded = ByteBuffer.allocate(WIDEST_TEXT + 1);
    private final DBFWriter dbf;
    private int number;

    private DbfTableWriter(ReplacedFile file, Path path, WriteOptions options) throws IOException, TableException {
        this.file = file;
        this.name = path.getFileName().toString();
        this.columns = options.columns();
        this.encoder = options.dbfEncoding().newEncoder();
        this.fields = fields();
        // The library writes a new header only into a file that is not there yet.
        Files.delete(file.part());
        this.dbf = new DBFWriter(file.part().toFile(), options.dbfEncoding());
        dbf.setFields(fields);
    }

    public static TableWriter create(Path path, WriteOptions options) throws TableException {
        try {
            ReplacedFile file = new ReplacedFile(path);
            try {
                return new DbfTableWriter(file, path, options);
            } catch (RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException | DBFException e) {
            throw new TableException(e, "write.failed", path, e.getMessage());
        }
    }

    private DBFField[] fields() throws TableException {
        Set<String> names = new HashSet<>();
        DBFField[] made = new DBFField[columns.size()];
        for (int i = 0; i < made.length; i++) {
            TableColumn column = columns.get(i);
            String field = column.field();
            if (field == null || field.length() > LONGEST_NAME || !field.matches("[A-Z][A-Z0-9_]*")
                    || !names.add(field)) {
                throw new TableException("dbf.name", name, i + 1, field);
            }
            made[i] = switch (column.kind()) {
                case NUMBER -> new DBFField(field, DBFDataType.NUMERIC, WIDEST_NUMBER, column.width());
                case DATE -> new DBFField(field, DBFDataType.DATE);
                case BOOLEAN -> new DBFField(field, DBFDataType.LOGICAL);
                default -> new DBFField(field, DBFDataType.CHARACTER,
                        Math.max(1, Math.min(WIDEST_TEXT, column.width() * 2)));
            };
        }
        return made;
    }

    @Override
    public void row(Object... cells) throws TableException {
        number++;
        Object[] values = new Object[fields.length];
        for (int i = 0; i < values.length && i < cells.length; i++) {
            values[i] = cells[i] == null ? null : value(i, cells[i]);
        }
        try {
            dbf.addRecord(values);
        } catch (DBFException e) {
            throw new TableException(e, "write.failed", file.target(), e.getMessage());
        }
    }

    private Object value(int column, Object cell) throws TableException {
        CellKind kind = columns.get(column).kind();
        return switch (cell) {
            case LocalDate date when kind == CellKind.DATE ->
                    Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant());
            case Number count when kind == CellKind.NUMBER -> new BigDecimal(count.toString());
            case Boolean flag when kind == CellKind.BOOLEAN -> flag;
            case Object other when kind == CellKind.TEXT -> fitting(column, other.toString());
            default -> throw new TableException("dbf.kind", name, number, columns.get(column).field(), cell);
        };
    }

    private String fitting(int column, String text) throws TableException {
        int width = fields[column].getLength();
        encoded.clear().limit(Math.min(width, WIDEST_TEXT) + 1);
        encoder.reset();
        var result = encoder.encode(CharBuffer.wrap(text), encoded, true);
        if (result.isUnmappable() || result.isMalformed()) {
            throw new TableException("write.character", name, number, columns.get(column).field(), text,
                    encoder.charset().name());
        }
        if (result.isOverflow() || encoded.position() > width) {
            throw new TableException("dbf.width", name, number, columns.get(column).field(), text, width);
        }
        return text;
    }

    @Override
    public void commit() throws TableException {
        try {
            dbf.close();
            file.commit();
        } catch (IOException | DBFException e) {
            throw new TableException(e, "write.failed", file.target(), e.getMessage());
        }
    }

    @Override
    public void close() {
        try (file) {
            dbf.close();
        } catch (IOException | DBFException e) {
            // Given up anyway; the part that may stay behind is named as such.
            return;
        }
    }
}
