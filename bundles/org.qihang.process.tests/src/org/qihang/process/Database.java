package org.qihang.process;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.PostgresLocation;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/** The databases processes are tested on; PostgreSQL where the environment names one. */
public enum Database {

    H2 {
        @Override
        StoreLocation location(Path folder) {
            return new EmbeddedLocation(folder);
        }
    },
    POSTGRESQL {
        @Override
        StoreLocation location(Path folder) {
            String address = System.getenv("QIHANG_TEST_POSTGRES");
            Assumptions.assumeTrue(address != null, "QIHANG_TEST_POSTGRES names no PostgreSQL");
            return new PostgresLocation(address);
        }
    };

    abstract StoreLocation location(Path folder);

    /** Opens a store of its own, or a shared one in which every test has a campaign of its own. */
    public Store open(Path folder) {
        return Store.open(location(folder), new Actor("tester"));
    }
}
