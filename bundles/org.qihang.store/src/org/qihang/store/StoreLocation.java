package org.qihang.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a store is: a folder (embedded H2) or a PostgreSQL database. */
public sealed interface StoreLocation permits EmbeddedLocation, PostgresLocation {

    /**
     * Reads what a person typed: a folder, or {@code jdbc:postgresql://host/database?user=...}.
     *
     * @throws StoreException when it is neither
     */
    static StoreLocation parse(String text) {
        String location = text == null ? "" : text.strip();
        if (location.startsWith("jdbc:postgresql:")) {
            return new PostgresLocation(location);
        }
        if (location.isEmpty() || location.startsWith("jdbc:")) {
            throw new StoreException("location.unknown", location);
        }
        try {
            return new EmbeddedLocation(Path.of(location));
        } catch (InvalidPathException e) {
            throw new StoreException(e, "location.unknown", location);
        }
    }

    /** The location as people may see it: without a password. */
    String shown();
}
