package org.qihang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The queries of {@code computed.properties} by their names. */
final class ComputedQueries {

    private final Properties queries = new Properties();

    ComputedQueries() {
        try (InputStream file = ComputedQueries.class.getResourceAsStream("computed.properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            queries.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the model names a query that is not there */
    String named(String name) {
        String query = queries.getProperty(name);
        if (query == null) {
            throw new IllegalArgumentException("computed.properties has no query " + name);
        }
        return query;
    }

    /** The names of all. */
    Set<String> names() {
        return queries.stringPropertyNames();
    }
}
