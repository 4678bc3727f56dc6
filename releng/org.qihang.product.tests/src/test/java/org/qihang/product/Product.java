package org.qihang.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as it is shipped, started as a process without a display. */
final class Product {

    /** What a run left: exit code and both outputs. */
    record Run(int exitCode, String out, String err) {

        @Override
        public String toString() {
            return "exit " + exitCode + "\n--- out\n" + out + "\n--- err\n" + err;
        }
    }

    private static final int MINUTES = 5;

    private final Path script;
    private final Path folder;

    /**
     * @param folder the folder the process runs in
     */
    Product(Path folder) {
        this(home().resolve("qihang"), folder);
    }

    /** A product started by a script of the test's choice. */
    Product(Path script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    /** Where the product for this machine was materialised. */
    static Path home() {
        return Path.of(System.getProperty("qihang.products"), "linux", "gtk", "x86_64", "qihang").toAbsolutePath()
                .normalize();
    }

    /** The same product, started by another path. */
    Product startedBy(Path other) {
        return new Product(other, folder);
    }

    Run run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        try {
            File out = Files.createTempFile("qihang", ".out").toFile();
            File err = Files.createTempFile("qihang", ".err").toFile();
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out)
                    .redirectError(err);
            builder.environment().remove("DISPLAY");
            builder.environment().remove("WAYLAND_DISPLAY");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + MINUTES + " minutes: " + command);
            }
            Run run = new Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
            Files.delete(out.toPath());
            Files.delete(err.toPath());
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
