package org.qihang.ui.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Desk;
import org.qihang.model.text.Texts;

/** Above a work list: whose it is and of which day. What is chosen here holds for every desk. */
final class WorkHead {

    private static final int SPACING = 6;

    private final Texts texts = Texts.of(WorkHead.class, Locale.getDefault());
    private final Composite control;
    private final Viewpoint viewpoint;
    private final String desk;
    private final Combo department;
    private final Combo unit;
    private final DateTime day;
    private final Button today;
    private List<String> departments = List.of();
    private List<String> units = List.of();
    private LocalDate shown;

    WorkHead(Composite parent, Viewpoint viewpoint, String desk, Runnable reload) {
        this.viewpoint = viewpoint;
        this.desk = desk;
        control = new Composite(parent, SWT.NONE);
        // One line where there is room for it, else two.
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = SPACING;
        control.setLayout(row);
        label("head.unit");
        unit = new Combo(control, SWT.READ_ONLY);
        unit.setVisibleItemCount(20);
        unit.addListener(SWT.Selection, event -> viewpoint.unit(units.get(unit.getSelectionIndex())));
        department = new Combo(control, SWT.READ_ONLY);
        department.setVisibleItemCount(20);
        department.setToolTipText(texts.text("head.department"));
        department.addListener(SWT.Selection, event -> viewpoint.department(desk,
                departments.get(department.getSelectionIndex())));
        label("head.day");
        day = new DateTime(control, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        day.addListener(SWT.Selection, event -> chooseDay());
        today = new Button(control, SWT.PUSH);
        today.setText(texts.text("head.today"));
        today.setToolTipText(texts.text("head.today.tip"));
        today.addListener(SWT.Selection, event -> viewpoint.choose(null));
        Button refresh = new Button(control, SWT.PUSH);
        refresh.setText(texts.text("head.refresh"));
        refresh.addListener(SWT.Selection, event -> reload.run());
        visible(department, false);
        new Label(control, SWT.SEPARATOR | SWT.VERTICAL).setLayoutData(new RowData(SWT.DEFAULT,
                refresh.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
    }

    /** The field tells of days it was set to as well: those nobody chose. */
    private void chooseDay() {
        LocalDate picked = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        if (!picked.equals(shown)) {
            viewpoint.choose(picked);
        }
    }

    private void label(String key) {
        new Label(control, SWT.NONE).setText(texts.text(key));
    }

    private static void visible(Combo combo, boolean visible) {
        combo.setVisible(visible);
        RowData data = new RowData();
        data.exclude = !visible;
        combo.setLayoutData(data);
    }

    Composite control() {
        return control;
    }

    /** Offers what the plan has. */
    void show(WorkData data) {
        units = fill(unit, texts.text("head.province"), data.plan().getUnits(), data.body().unit());
        List<? extends Coded> own = data.plan().getDesks().stream().filter(each -> each.getCode().equals(desk))
                .findFirst().map(Desk::getDepartments).map(List::copyOf).orElse(List.of());
        departments = fill(department, texts.text("head.departments"), own,
                data.body().department().equals(desk) ? "" : data.body().department());
        visible(department, own.size() > 1);
        shown = data.on();
        day.setDate(data.on().getYear(), data.on().getMonthValue() - 1, data.on().getDayOfMonth());
        today.setEnabled(viewpoint.chosen().isPresent());
    }

    /** Returns the codes behind the names, the empty one first. */
    private static List<String> fill(Combo combo, String all, List<? extends Coded> of, String chosen) {
        List<String> codes = new ArrayList<>(List.of(""));
        List<String> names = new ArrayList<>(List.of(all));
        of.forEach(each -> {
            codes.add(each.getCode());
            names.add(each.getName());
        });
        if (!List.of(combo.getItems()).equals(names)) {
            combo.setItems(names.toArray(String[]::new));
        }
        combo.select(Math.max(0, codes.indexOf(chosen)));
        return codes;
    }
}
