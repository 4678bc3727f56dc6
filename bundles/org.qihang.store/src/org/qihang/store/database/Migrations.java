package org.qihang.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migration scripts of this bundle, {@code db/migration/1.sql} and on without a gap: under OSGi a class path cannot
 * be scanned, and need not be: a new script is found by its number.
 */
final class Migrations implements ResourceProvider {

    private static final String FOLDER = "/db/migration/";

    private final List<LoadableResource> scripts;

    Migrations() {
        scripts = IntStream.iterate(1, Migrations::exists, number -> number + 1)
                .<LoadableResource>mapToObj(Script::new).toList();
    }

    private static boolean exists(int number) {
        return Migrations.class.getResource(file(number)) != null;
    }

    private static String file(int number) {
        return FOLDER + number + ".sql";
    }

    /** The version of the newest script. */
    int newest() {
        return scripts.size();
    }

    private static String read(String name) {
        try (InputStream stream = Migrations.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LoadableResource getResource(String name) {
        return scripts.stream().filter(script -> script.getFilename().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream().filter(script -> script.getFilename().startsWith(prefix)
                && Stream.of(suffixes).anyMatch(script.getFilename()::endsWith)).toList();
    }

    /** A script as Flyway wants to see it: {@code V2__store.sql}. */
    private static final class Script extends LoadableResource {

        private final int number;

        Script(int number) {
            this.number = number;
        }

        @Override
        public Reader read() {
            return new StringReader(Migrations.read(file(number)));
        }

        @Override
        public String getAbsolutePath() {
            return file(number);
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return file(number);
        }

        @Override
        public String getFilename() {
            return "V" + number + "__store.sql";
        }

        @Override
        public String getRelativePath() {
            return getFilename();
        }
    }
}
