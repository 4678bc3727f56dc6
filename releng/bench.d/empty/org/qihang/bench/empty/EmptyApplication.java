package org.qihang.bench.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts and ends: what OSGi and the application model cost by themselves. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        System.out.println("1");
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
