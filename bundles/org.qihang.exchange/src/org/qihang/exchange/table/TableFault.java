package org.qihang.exchange.table;

/** Carries a {@link TableException} through a library's callback that allows no checked exception. */
public final class TableFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TableFault(TableException cause) {
        super(cause);
    }

    @Override
    public synchronized TableException getCause() {
        return (TableException) super.getCause();
    }
}
