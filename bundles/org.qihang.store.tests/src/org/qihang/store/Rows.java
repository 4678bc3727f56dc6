package org.qihang.store;

import org.qihang.model.meta.Feature;
import org.qihang.model.register.Graduate;
import org.qihang.store.database.RegisterTable;

/** Rows of the register of graduates, as bulk loads take them. */
final class Rows {

    private static final RegisterTable TABLE = new RegisterTable(Samples.GRADUATES);
    static final int KEY = TABLE.key();
    static final int MOBILE = TABLE.position("mobile");
    static final int NAME = TABLE.position("name");
    static final int ORIGIN = TABLE.position("origin");
    static final int UNIVERSITY = TABLE.position("university");
    static final int DESTINATION = TABLE.position("destination");
    static final int SINCE = TABLE.position("destinationSince");

    private Rows() {
    }

    /** A column of the register by its model name. */
    static Feature column(String name) {
        return TABLE.columns()[TABLE.position(name)].feature();
    }

    /** The nth graduate. */
    static Object[] graduate(int n) {
        Graduate graduate = Samples.graduate(Samples.identityNumber(n));
        graduate.setName("毕业生 " + n);
        return TABLE.row(graduate);
    }
}
