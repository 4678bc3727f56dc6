package org.qihang.ui.register;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.qihang.model.text.Texts;
import org.qihang.ui.register.mark.Mark;
import org.qihang.ui.register.mark.MarkLegend;
import org.qihang.ui.widget.Icons;

/** The line over the table: how many rows, what is wrong with a filter, and what can be done. */
final class RegisterBar extends Composite {

    /** What the margins and a word about a filter need. */
    private static final int ROOM = 60;

    private final Texts texts;
    private final Label count;
    private final MarkLegend legend;
    private final CLabel fault;
    private final QuickField quick;
    private final ToolBar tools;
    private final int fullWidth;
    private boolean loading;

    RegisterBar(Composite parent, Texts texts, RegisterTableActions actions, Consumer<String> search,
            Set<Mark> marks, Consumer<Mark> mark) {
        super(parent, SWT.NONE);
        this.texts = texts;
        GridLayoutFactory.swtDefaults().numColumns(5).margins(8, 4).applyTo(this);
        count = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().hint(count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(count);
        legend = new MarkLegend(this, marks, mark);
        GridDataFactory.swtDefaults().applyTo(legend);
        fault = new CLabel(this, SWT.NONE);
        fault.setForeground(getDisplay().getSystemColor(SWT.COLOR_RED));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(fault);
        quick = new QuickField(this, texts, search);
        GridDataFactory.swtDefaults().applyTo(quick);
        tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        item(tools, "new", actions::create);
        item(tools, "open", actions::openSelected);
        item(tools, "bulk", () -> actions.edits().bulkEdit());
        item(tools, "delete", actions::delete);
        new ToolItem(tools, SWT.SEPARATOR);
        item(tools, "clear", actions::clearFilters);
        item(tools, "columns", actions::chooseColumns);
        item(tools, "views", actions::openViews);
        item(tools, "group", actions::groups);
        item(tools, "copy", actions::copy);
        item(tools, "export", actions::export);
        item(tools, "print", actions::print);
        item(tools, "refresh", actions::refresh);
        fullWidth = tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        addListener(SWT.Resize, event -> fit());
    }

    /** Where there is no room for the words the pictures remain, with the words as their tips. */
    private void fit() {
        boolean wide = getClientArea().width > fullWidth + count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + legend.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + quick.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + ROOM;
        for (ToolItem item : tools.getItems()) {
            String text = wide && item.getData() != null ? texts.text("action." + item.getData()) : "";
            if (!item.getText().equals(text)) {
                item.setText(text);
            }
        }
        layout(true);
    }

    /** Drawn once for all tables: drawing a dozen of them would hold the window for a blink at every opening. */
    private static Image image(String name) {
        ImageRegistry drawn = JFaceResources.getImageRegistry();
        if (drawn.getDescriptor(name) == null) {
            drawn.put(name, Icons.named(name));
        }
        return drawn.get(name);
    }

    private void item(ToolBar tools, String key, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(image("register-" + key));
        item.setText(texts.text("action." + key));
        item.setToolTipText(texts.text("action." + key + ".tip"));
        item.setData(key);
        item.addListener(SWT.Selection, event -> action.run());
    }

    MarkLegend legend() {
        return legend;
    }

    QuickField quick() {
        return quick;
    }

    /** Rows are being looked for. */
    void loading() {
        loading = true;
        show(texts.text("count.loading"));
    }

    boolean isLoading() {
        return loading;
    }

    /** So many rows there are. */
    void count(long rows, boolean filtered) {
        loading = false;
        show(texts.text(filtered ? "count.filtered" : "count.all", rows));
    }

    private void show(String text) {
        count.setText(text);
        GridDataFactory.swtDefaults().applyTo(count);
        layout(true);
    }

    /** What is wrong with what is typed into the filter row. */
    void fault(Optional<String> text) {
        fault.setText(text.orElse(""));
        fault.setToolTipText(text.orElse(null));
    }
}
