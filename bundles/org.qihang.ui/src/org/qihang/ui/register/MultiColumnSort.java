package org.qihang.ui.register;

import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.swt.SWT;

/** A click on a title sorts by it; with Ctrl or Shift it is sorted by after the columns sorted by already. */
final class MultiColumnSort extends SingleClickSortConfiguration {

    private static final int LEFT = 1;

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, LEFT),
                new SortColumnAction(false));
        registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD1, LEFT),
                new SortColumnAction(true));
        registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD2, LEFT),
                new SortColumnAction(true));
    }
}
