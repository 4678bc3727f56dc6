package org.qihang.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Time from the start script to a window that can be seen, on a private screen: the workbench over an empty store and a
 * workbench of nothing but the platform, in turns. xdotool waits for the window.
 */
final class WindowPart {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 60;
    private static final String WHAT = "time to window";

    private final Path folder;
    private final Path product;
    private final Path application;

    /** @param application folder of the empty workbench, compiled */
    WindowPart(Path folder, Path product, Path application) {
        this.folder = folder;
        this.product = product;
        this.application = application;
    }

    void run(Report report) throws IOException, InterruptedException {
        Path empty = EmptyProduct.workbench(product, application, folder.resolve("empty-workbench"));
        Times ours = new Times();
        Times reference = new Times();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = time(product, "启航|Qihang", "--store", folder.resolve("window-store").toString(), "-data",
                    folder.resolve("window-data").toString());
            double other = time(empty, "Empty workbench", "-application", EmptyProduct.WINDOW, "-data",
                    folder.resolve("empty-data").toString());
            if (round > 0) {
                // The first start fills the caches of OSGi and writes the workspace.
                ours.add(one);
                reference.add(other);
            }
        }
        Measured measured = ours.measured();
        report.add(WHAT, "the workbench", measured, measured, "");
        report.add(WHAT, "an empty workbench of the same platform, by the same script", reference.measured(), measured,
                "at least 0.67");
    }

    private double time(Path folder, String title, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("qihang").toString()));
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        Process started = quiet(command).start();
        Process seen = quiet(List.of("xdotool", "search", "--sync", "--onlyvisible", "--name", title)).start();
        boolean shown = seen.waitFor(SECONDS, TimeUnit.SECONDS);
        double millis = (System.nanoTime() - began) / 1e6;
        seen.destroyForcibly();
        started.destroy();
        if (!started.waitFor(SECONDS, TimeUnit.SECONDS)) {
            started.destroyForcibly().waitFor();
        }
        if (!shown) {
            throw new IOException("no window " + title + " within " + SECONDS + " s: " + String.join(" ", command));
        }
        return millis;
    }

    private static ProcessBuilder quiet(List<String> command) {
        return new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectErrorStream(true);
    }
}
