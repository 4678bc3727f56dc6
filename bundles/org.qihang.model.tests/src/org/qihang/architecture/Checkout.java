package org.qihang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree the tests run in. */
final class Checkout {

    private Checkout() {
    }

    /** The folder of bundles, found upwards from where the tests were started. */
    static Path bundles() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("bundles/org.qihang.model/META-INF/MANIFEST.MF"))) {
                return folder.resolve("bundles");
            }
        }
        throw new IllegalStateException("no bundles above " + Path.of("").toAbsolutePath());
    }

    /** The folders of our bundles, test fragments among them, by name. */
    static List<Path> all() {
        try (Stream<Path> folders = Files.list(bundles())) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files a person wrote, below the source folders of all bundles, by the end of their names. */
    static List<Path> sources(String ending) {
        return all().stream().flatMap(bundle -> below(bundle.resolve("src"), ending).stream()).toList();
    }

    /** Files below a folder, by the end of their names. */
    static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The bundle a file is of. */
    static String bundleOf(Path file) {
        return bundles().relativize(file).getName(0).toString();
    }
}
