package org.qihang.ui.figure;

import java.util.Locale;
import org.qihang.indicator.Rates;
import org.qihang.store.Store;

/**
 * The rates over the store in hand, for all figures on screen: the graduates are kept in memory once, not for each of
 * them. An OSGi service; any thread may ask.
 */
public final class StoreRates {

    private Store store;
    private Rates rates;

    /** The rates over a store; those of the store before are let go. */
    public synchronized Rates of(Store asked) {
        if (store != asked) {
            store = asked;
            rates = new Rates(asked, Locale.getDefault());
        }
        return rates;
    }
}
