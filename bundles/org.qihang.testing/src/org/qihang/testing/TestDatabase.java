package org.qihang.testing;

import org.junit.jupiter.api.Assumptions;

/** The two databases every rule is tested on that a store has a hand in; each test gets a store of its own. */
public enum TestDatabase {
    H2 {
        @Override
        public TestPlace place() {
            return TestFolder.copy();
        }
    },
    POSTGRES {
        @Override
        public TestPlace place() {
            Assumptions.assumeTrue(TestServer.isThere(), TestServer.VARIABLE + " names no PostgreSQL");
            return TestServer.copy();
        }
    };

    /**
     * A place for an empty store that has its tables already: making them anew takes longer than most tests. The test
     * is skipped where there is no server.
     */
    public abstract TestPlace place();
}
