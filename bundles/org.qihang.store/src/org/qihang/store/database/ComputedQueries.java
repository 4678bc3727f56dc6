package org.qihang.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The queries of {@code computed.properties} by their names: each gives keys and values, either of some records or of
 * all of a campaign.
 */
public final class ComputedQueries {

    private static final String FILE = "/org/qihang/store/computed.properties";
    private static final Pattern RECORDS = Pattern.compile(":records\\(([\\w.]+), ([\\w.]+)\\)");

    private final Properties queries = new Properties();

    public ComputedQueries() {
        try (InputStream file = ComputedQueries.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            queries.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of so many records; its parameters are their campaigns and keys in turn. */
    public String ofRecords(String name, int count) {
        // Pairs, because H2 looks single columns of an IN up by the first column of an index only.
        return RECORDS.matcher(named(name))
                .replaceFirst("($1, $2) in (" + String.join(", ", Collections.nCopies(count, "(?, ?)")) + ")");
    }

    /** The values of all records; its parameter is their campaign. */
    public String ofCampaign(String name) {
        return RECORDS.matcher(named(name)).replaceFirst("$1 = ?");
    }

    private String named(String name) {
        String query = queries.getProperty(name);
        if (query == null) {
            throw new IllegalArgumentException("computed.properties has no query " + name);
        }
        return query;
    }

    /** The names of all. */
    public Set<String> names() {
        return queries.stringPropertyNames();
    }
}
