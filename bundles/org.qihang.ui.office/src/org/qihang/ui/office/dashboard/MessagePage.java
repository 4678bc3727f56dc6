package org.qihang.ui.office.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;

/** Shown where there are no figures to show: what is the matter, what to do next, and a button that does it. */
final class MessagePage {

    private static final int WIDTH_IN_CHARACTERS = 60;

    private final Composite page;
    private final Label title;
    private final Label text;
    private final Button button;
    private Runnable step = () -> { };

    MessagePage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        Ground.set(page, Palette.PANEL);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(page);
        Fonts fonts = new Fonts(page);
        title = label();
        title.setFont(fonts.bold(30));
        title.setForeground(Palette.ACCENT);
        text = label();
        int width = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * WIDTH_IN_CHARACTERS / 2;
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(width, SWT.DEFAULT).applyTo(text);
        button = new Button(page, SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step.run()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(button);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(title);
        Label rest = label();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
    }

    private Label label() {
        Label label = new Label(page, SWT.WRAP | SWT.CENTER);
        Ground.set(label, Palette.PANEL);
        label.setForeground(Palette.INK);
        return label;
    }

    Composite control() {
        return page;
    }

    /** Says something; without a next step there is no button. */
    void show(String newTitle, String newText, String action, Runnable newStep) {
        title.setText(newTitle.replace("&", "&&"));
        text.setText(newText.replace("&", "&&"));
        boolean offered = action != null && newStep != null;
        button.setVisible(offered);
        ((GridData) button.getLayoutData()).exclude = !offered;
        if (offered) {
            button.setText(action);
            step = newStep;
        }
        page.layout(true);
    }
}
