package org.qihang.exchange.duplicate;

import java.nio.file.Path;
import org.qihang.store.StoreLocation;

/** Duplicates in the embedded store. */
class DuplicatesOnH2Test extends PlantedDuplicates {

    @Override
    StoreLocation location(Path empty) {
        return StoreLocation.parse(empty.toString());
    }

    @Override
    void remove() {
        // It lies in the test's own folder.
    }
}
