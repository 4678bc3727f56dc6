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
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migration scripts of this bundle, listed in {@code db/migration/scripts.txt}: under OSGi a class path cannot
 * be scanned, and need not be.
 */
final class Migrations implements ResourceProvider {

    private static final String FOLDER = "/db/migration/";

    private final List<LoadableResource> scripts;

    Migrations() {
        scripts = read("scripts.txt").lines().map(String::strip).filter(line -> !line.isEmpty())
                .<LoadableResource>map(Script::new).toList();
    }

    /** The version of the newest script. */
    int newest() {
        return scripts.stream().map(LoadableResource::getFilename)
                .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).max().orElseThrow();
    }

    private static String read(String name) {
        try (InputStream stream = Migrations.class.getResourceAsStream(FOLDER + name);
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

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new StringReader(Migrations.read(name));
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
