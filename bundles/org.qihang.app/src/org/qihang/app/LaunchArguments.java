package org.qihang.app;

import java.nio.file.Path;
import org.qihang.model.text.TextException;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.StandardFolders;
import org.qihang.store.StoreLocation;

/**
 * What the command line asks of the workbench.
 *
 * @param store the text after {@code --store}, or null
 * @param folders where things are kept by default
 */
record LaunchArguments(String store, StandardFolders folders) {

    private static final String STORE = "--store";

    /** Reads the arguments; those of the platform ({@code -nl}, {@code -data}) are left to it. */
    static LaunchArguments parse(String[] arguments, StandardFolders folders) {
        String store = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(STORE + "=")) {
                store = arguments[i].substring(STORE.length() + 1);
            } else if (arguments[i].equals(STORE)) {
                if (i + 1 == arguments.length) {
                    throw new TextException(LaunchArguments.class, "arguments.store");
                }
                store = arguments[++i];
            }
        }
        return new LaunchArguments(store, folders);
    }

    /** Where the store is: as asked for, else in the person's own folder. */
    StoreLocation location() {
        return store == null ? new EmbeddedLocation(folders.store()) : StoreLocation.parse(absolute(store));
    }

    /** A folder is meant from where the command was typed. */
    private static String absolute(String text) {
        return text.startsWith("jdbc:") ? text : Path.of(text).toAbsolutePath().toString();
    }
}
