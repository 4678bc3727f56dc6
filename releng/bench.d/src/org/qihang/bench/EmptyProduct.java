package org.qihang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A product with an empty application on some of the product's platform bundles, started by the product's own script. */
final class EmptyProduct {

    static final String APPLICATION = "org.qihang.bench.empty.application";

    static final String WINDOW = "org.qihang.bench.window.application";

    /** Bundles the script starts from; and all a headless application needs, and whether they are started. */
    private static final Map<String, Boolean> BUNDLES = Map.of("org.eclipse.osgi", true,
            "org.eclipse.equinox.launcher", false, "org.eclipse.equinox.simpleconfigurator", true,
            "org.eclipse.equinox.common", true, "org.eclipse.equinox.registry", true, "org.eclipse.equinox.app", true,
            "org.eclipse.osgi.compatibility.state", false);
    private static final String LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private EmptyProduct() {
    }

    /**
     * OSGi, the application model and an application.
     *
     * @param product the product whose platform bundles and script are taken
     * @param application folder of the empty application, compiled
     */
    static Path headless(Path product, Path application, Path into) throws IOException {
        return make(product, application, into, fields -> {
            Boolean started = BUNDLES.get(fields[0]);
            return started == null ? null : List.of(fields[0], fields[1], fields[2], fields[3], started.toString());
        });
    }

    /** The whole platform of the product, none of its own bundles, and an application. */
    static Path workbench(Path product, Path application, Path into) throws IOException {
        return make(product, application, into, fields -> {
            boolean own = fields[0].startsWith("org.qihang.");
            String place = BUNDLES.containsKey(fields[0]) ? fields[2] : product.resolve(fields[2]).toUri().toString();
            return own ? null : List.of(fields[0], fields[1], place, fields[3], fields[4]);
        });
    }

    private static Path make(Path product, Path application, Path into, Function<String[], List<String>> bundle)
            throws IOException {
        Files.createDirectories(into.resolve(LIST).getParent());
        Files.createDirectories(into.resolve("plugins"));
        copy(product, into, "qihang");
        copy(product, into, "configuration/config.ini");
        if (Files.exists(product.resolve("configuration/logging.properties"))) {
            copy(product, into, "configuration/logging.properties");
        }
        List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
        for (String line : Files.readAllLines(product.resolve(LIST))) {
            // symbolic name, version, location, start level, whether it is started
            String[] fields = line.split(",");
            List<String> taken = line.startsWith("#") ? null : bundle.apply(fields);
            if (taken != null) {
                lines.add(String.join(",", taken));
            }
            if (BUNDLES.containsKey(fields[0])) {
                copy(product, into, fields[2]);
            }
        }
        String name = application.getFileName().toString();
        pack(application, into.resolve("plugins/" + name + ".jar"));
        lines.add("org.qihang.bench." + name + ",1.0.0,plugins/" + name + ".jar,4,false");
        Files.write(into.resolve(LIST), lines);
        return into;
    }

    private static void copy(Path product, Path into, String name) throws IOException {
        Files.copy(product.resolve(name), into.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void pack(Path application, Path jar) throws IOException {
        Path manifest = application.resolve("META-INF/MANIFEST.MF");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar), new Manifest(Files.newInputStream(manifest)));
                Stream<Path> files = Files.walk(application)) {
            files.filter(Files::isRegularFile).filter(file -> !file.equals(manifest)).forEach(file -> {
                try {
                    entries.putNextEntry(new JarEntry(application.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, entries);
                    entries.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
