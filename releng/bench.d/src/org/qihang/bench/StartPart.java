package org.qihang.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** Time from the start script to the end of the process: the product's {@code --version} and an empty application, in turns. */
final class StartPart {

    private static final int ROUNDS = 9;
    private static final String WHAT = "headless start and end";

    private final Path folder;
    private final Path product;
    private final Path application;

    /** @param application folder of the empty application, compiled */
    StartPart(Path folder, Path product, Path application) {
        this.folder = folder;
        this.product = product;
        this.application = application;
    }

    void run(Report report) throws IOException, InterruptedException {
        Path empty = EmptyProduct.headless(product, application, folder.resolve("empty"));
        Times ours = new Times();
        Times reference = new Times();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = time(product, "--version");
            double other = time(empty, "-application", EmptyProduct.APPLICATION, "-data", "@none");
            if (round > 0) {
                // The first start fills the caches of OSGi.
                ours.add(one);
                reference.add(other);
            }
        }
        Measured measured = ours.measured();
        report.add(WHAT, "qihang --version", measured, measured, "");
        report.add(WHAT, "an empty OSGi application, by the same script", reference.measured(), measured, "at least 0.33");
    }

    private static double time(Path folder, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(folder.resolve("qihang").toString());
        process.command().addAll(List.of(arguments));
        process.environment().remove("DISPLAY");
        process.environment().remove("WAYLAND_DISPLAY");
        process.redirectOutput(Redirect.DISCARD).redirectErrorStream(true);
        long began = System.nanoTime();
        int code = process.start().waitFor();
        double millis = (System.nanoTime() - began) / 1e6;
        if (code != 0) {
            throw new IOException(String.join(" ", process.command()) + " ended with " + code);
        }
        return millis;
    }
}
