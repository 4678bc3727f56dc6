package org.qihang.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A copy of the sources this build is made from, to be changed and built by a test. */
final class Checkout {

    /** Made by builds, not by people. */
    private static final Set<String> MADE = Set.of("target", ".git", ".work", "src-gen", "bin");

    private final Path folder;

    private Checkout(Path folder) {
        this.folder = folder;
    }

    /** Copies the sources into a folder that does not exist yet. */
    static Checkout copiedTo(Path folder) {
        Path sources = Path.of(System.getProperty("qihang.sources")).toAbsolutePath().normalize();
        copy(sources, folder);
        return new Checkout(folder);
    }

    /** Copies a folder, without what builds make. */
    static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    if (MADE.contains(directory.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path resolve(String path) {
        return folder.resolve(path);
    }

    /** Puts a line after the first one that holds a text, which must be there. */
    void insertAfter(String path, String mark, String line) {
        String text = text(path);
        int at = text.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException(path + " has no " + mark);
        }
        int end = text.indexOf('\n', at) + 1;
        write(path, text.substring(0, end) + line + "\n" + text.substring(end));
    }

    String text(String path) {
        try {
            return Files.readString(resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String path, String text) {
        try {
            Files.writeString(resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
