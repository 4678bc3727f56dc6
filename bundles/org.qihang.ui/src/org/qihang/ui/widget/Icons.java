package org.qihang.ui.widget;

import java.net.URL;
import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pictures of this bundle: vector graphics, sharp at every scaling. */
public final class Icons {

    private Icons() {
    }

    /** The picture of a class of the model, e.g. {@code Target}; that of a document where it has none. */
    public static ImageDescriptor ofType(String type) {
        URL found = url(type.toLowerCase(Locale.ROOT));
        return ImageDescriptor.createFromURL(found == null ? url("document") : found);
    }

    /** The picture of that name, without folder and ending. */
    public static ImageDescriptor named(String name) {
        return ImageDescriptor.createFromURL(url(name));
    }

    private static URL url(String name) {
        Bundle bundle = FrameworkUtil.getBundle(Icons.class);
        return bundle.getEntry("icons/" + name + ".svg");
    }
}
