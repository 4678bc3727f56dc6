package org.qihang.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * A Java process of its own with the classes of this test run: what kill -9 is tried on. Under OSGi the class path is
 * that of the bundles the store is wired to.
 */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    ChildJvm(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", String.join(File.pathSeparator, classPath()),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            output = process.inputReader(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next line it prints; null at its end. */
    String line() {
        try {
            return output.readLine();
        } catch (IOException e) {
            // A killed process closes its output in the middle.
            return null;
        }
    }

    /** Reads until it prints that line. */
    void await(String expected) {
        String line = line();
        while (line != null && !line.equals(expected)) {
            line = line();
        }
        if (line == null) {
            throw new IllegalStateException("ended before it said " + expected);
        }
    }

    /** kill -9; gives the lines that were still to be read. */
    List<String> kill() {
        process.destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            rest.add(line);
        }
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rest;
    }

    @Override
    public void close() {
        kill();
    }

    private static Set<String> classPath() {
        Bundle bundle = FrameworkUtil.getBundle(Store.class);
        Set<String> path = new LinkedHashSet<>();
        if (bundle == null) {
            for (URL url : ((URLClassLoader) Store.class.getClassLoader()).getURLs()) {
                path.add(file(url));
            }
        } else {
            add(bundle, path, new LinkedHashSet<>());
        }
        return path;
    }

    private static void add(Bundle bundle, Set<String> path, Set<Bundle> seen) {
        if (bundle.getBundleId() == 0 || !seen.add(bundle)) {
            return;
        }
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        for (BundleWire fragment : wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE)) {
            entries(fragment.getRequirerWiring().getBundle(), path);
        }
        entries(bundle, path);
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            add(wire.getProviderWiring().getBundle(), path, seen);
        }
    }

    private static void entries(Bundle bundle, Set<String> path) {
        try {
            File file = FileLocator.getBundleFileLocation(bundle).orElseThrow();
            for (String classes : List.of("target/classes", "target/test-classes", "bin")) {
                if (file.toPath().resolve(classes).toFile().isDirectory()) {
                    path.add(file.toPath().resolve(classes).toString());
                }
            }
            path.add(file.toString());
            var nested = bundle.findEntries("lib", "*.jar", false);
            for (URL jar : nested == null ? List.<URL>of() : Collections.list(nested)) {
                path.add(file(FileLocator.toFileURL(jar)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(URL url) {
        try {
            // Locations of bundles may hold blanks that are not encoded.
            return Path.of(new java.net.URI(url.getProtocol(), url.getPath().replace("%20", " "), null)).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The locations a child is told: what {@link StoreLocation#parse} reads. */
    static String argument(StoreLocation location) {
        return switch (location) {
            case EmbeddedLocation embedded -> embedded.folder().toString();
            case PostgresLocation server -> server.url();
        };
    }
}
