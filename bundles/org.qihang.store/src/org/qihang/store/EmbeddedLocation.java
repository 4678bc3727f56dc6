package org.qihang.store;

import java.nio.file.Path;

/** A folder that holds an embedded store; made when missing. */
public record EmbeddedLocation(Path folder) implements StoreLocation {

    public EmbeddedLocation {
        folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String shown() {
        return folder.toString();
    }

    @Override
    public String toString() {
        return shown();
    }
}
