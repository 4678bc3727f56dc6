package org.qihang.exchange.table.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFault;
import org.qihang.exchange.table.TableLimits;
import org.qihang.exchange.table.TextPool;

/** Fills the row buffer with the fields FastCSV finds; bounds their number and length. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowBuffer> {

    private final String file;
    private final TableLimits limits;
    private final TextPool pool = new TextPool();
    private final RowBuffer row = new RowBuffer();
    private int number;
    private long length;

    RowHandler(String file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The number of the row that is being read. */
    int number() {
        return number;
    }

    @Override
    protected void handleBegin(long line) {
        row.start(++number);
        length = 0;
    }

    @Override
    protected void handleField(int column, char[] chars, int start, int size, boolean quoted) {
        length += size + 1;
        if (size > limits.cellLength()) {
            throw fault("csv.field", number, column + 1, limits.cellLength());
        }
        if (column >= limits.columns()) {
            throw fault("row.columns", number, limits.columns());
        }
        if (length > limits.lineLength()) {
            throw fault("csv.line", number, limits.lineLength() >> 20);
        }
        row.set(column, CellKind.TEXT, pool.of(chars, start, size));
    }

    private TableFault fault(String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = file;
        System.arraycopy(args, 0, all, 1, args.length);
        return new TableFault(new TableException(key, all));
    }

    @Override
    protected RowBuffer buildRecord() {
        return row;
    }
}
