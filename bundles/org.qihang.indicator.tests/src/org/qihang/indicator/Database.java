package org.qihang.indicator;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.PostgresLocation;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/** The databases figures are tested on; PostgreSQL where the environment names one. */
enum Database {

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

    Store open(Path folder) {
        return Store.open(location(folder), new Actor("tester"));
    }
}
