package org.qihang.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle's manifest says of its dependencies.
 *
 * @param name symbolic name
 * @param host of a fragment; null for a bundle
 * @param requires names of required bundles
 * @param imports names of imported packages
 * @param passesOn whether it lets its users see what it requires
 */
record BundleManifest(String name, String host, List<String> requires, List<String> imports, boolean passesOn) {

    static BundleManifest of(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            List<String> host = names(attributes.getValue("Fragment-Host"));
            return new BundleManifest(names(attributes.getValue("Bundle-SymbolicName")).getFirst(),
                    host.isEmpty() ? null : host.getFirst(), names(attributes.getValue("Require-Bundle")),
                    names(attributes.getValue("Import-Package")),
                    String.valueOf(attributes.getValue("Require-Bundle")).contains("visibility:=reexport"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTest() {
        return name.endsWith(".tests");
    }

    /** The names in a header, without attributes and directives; commas in quotes are no separators. */
    private static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .forEach(clause -> names.add(clause.split(";")[0].strip()));
        return names;
    }
}
