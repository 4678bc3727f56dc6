package org.qihang.cli.command;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** The version of the installed product. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Bundle bundle = FrameworkUtil.getBundle(ProductVersion.class);
        return new String[] {"Qihang 启航 " + (bundle == null ? "" : bundle.getVersion())};
    }
}
