package org.qihang.store;

/** A PostgreSQL database (15 or newer) by its JDBC URL. */
public record PostgresLocation(String url) implements StoreLocation {

    @Override
    public String shown() {
        return url.replaceAll("([?&]password=)[^&]*", "$1***");
    }

    // The record's own text would show the password in logs.
    @Override
    public String toString() {
        return shown();
    }
}
