package org.qihang.exchange.record;

import java.nio.file.Path;
import org.qihang.store.StoreLocation;

/** Imports into the embedded store. */
class GraduateImportOnH2Test extends GraduateImportRules {

    @Override
    StoreLocation location(Path empty) {
        return StoreLocation.parse(empty.toString());
    }

    @Override
    void remove() {
        // It lies in the test's own folder.
    }
}
