package org.qihang.process;

import java.nio.file.Path;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** The databases processes are tested on; PostgreSQL where the environment names a server. */
public enum Database {

    H2(TestDatabase.H2) {
        /** A store of its own for each test. */
        @Override
        TestPlace place() {
            return fresh();
        }
    },
    POSTGRESQL(TestDatabase.POSTGRES) {

        private TestPlace one;

        /** One database for all tests of a run: each has a campaign of its own in it. */
        @Override
        synchronized TestPlace place() {
            if (one == null) {
                one = fresh();
            }
            return one;
        }
    };

    private final TestDatabase database;

    Database(TestDatabase database) {
        this.database = database;
    }

    abstract TestPlace place();

    /** An empty store with its tables, taken away when the run ends. */
    TestPlace fresh() {
        TestPlace place = database.place();
        Runtime.getRuntime().addShutdownHook(new Thread(place::close));
        return place;
    }

    /** Opens the store; the caller closes it. */
    public Store open(Path folder) {
        return place().open("tester");
    }
}
