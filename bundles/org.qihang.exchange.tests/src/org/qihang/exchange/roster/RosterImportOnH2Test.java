package org.qihang.exchange.roster;

import java.nio.file.Path;
import org.qihang.store.StoreLocation;

/** Imports into the embedded store. */
class RosterImportOnH2Test extends RosterImportRules {

    @Override
    StoreLocation location(Path empty) {
        return StoreLocation.parse(empty.toString());
    }

    @Override
    void remove() {
        // It lies in the test's own folder.
    }
}
