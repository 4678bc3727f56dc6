package org.qihang.cli.output;

/** How a command prints its result. */
public enum Format {
    TABLE, CSV, JSON;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
