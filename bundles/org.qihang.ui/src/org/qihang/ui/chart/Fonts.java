package org.qihang.ui.chart;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts derived from the system's font, given back with the control they were made for. */
public final class Fonts {

    private final LocalResourceManager resources;
    private final Font base;

    /** @param owner its font is the base of all */
    public Fonts(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        base = owner.getFont();
    }

    public Font bold() {
        return resources.create(FontDescriptor.createFrom(base).setStyle(SWT.BOLD));
    }

    /** Bold and larger by so many percent. */
    public Font bold(int percent) {
        FontDescriptor descriptor = FontDescriptor.createFrom(base).setStyle(SWT.BOLD);
        int height = base.getFontData()[0].getHeight();
        return resources.create(descriptor.increaseHeight(Math.max(1, height * percent / 100)));
    }
}
