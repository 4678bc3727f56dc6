package org.qihang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;

/** Folders of embedded stores; their names have a space in them, as people's folders have. */
final class TestFolder {

    private static Path model;

    private TestFolder() {
    }

    static TestPlace copy() {
        try {
            Path folder = Files.createTempDirectory("qihang store ");
            for (Path file : below(model())) {
                if (Files.isRegularFile(file)) {
                    Path copy = folder.resolve(model.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            return new TestPlace(new EmbeddedLocation(folder), () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The store the others are copies of, for as long as this process runs. */
    private static synchronized Path model() throws IOException {
        if (model == null) {
            Path folder = Files.createTempDirectory("qihang model ");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Store.open(new EmbeddedLocation(folder), new Actor("test")).close();
            model = folder;
        }
        return model;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) {
        try {
            below(folder).stream().sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
