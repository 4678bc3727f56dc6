package org.qihang.ui.register.group;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;

/** The rows of a table counted by one or two attributes, with subtotals and sums; a click shows only the rows of a group. */
public final class GroupPanel extends Composite {

    private static final int NAME = 150;
    private static final int NUMBER = 84;
    private static final int LEVELS = 2;

    private final List<Feature> choices;
    private final List<Feature> sums;
    private final BiFunction<Feature, Object, String> shown;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(GroupPanel.class, Locale.getDefault());
    private final NumberFormat numbers = NumberFormat.getInstance();
    private final List<Combo> levels = new ArrayList<>();
    private final Table table;
    private Grouping grouping;

    /**
     * @param shown how a value is shown
     * @param asked told when other attributes are chosen
     * @param chosen takes the values of the group that is clicked on; null where rows have none, empty for all rows
     */
    public GroupPanel(Composite parent, Register register, BiFunction<Feature, Object, String> shown, Runnable asked,
            Consumer<Map<Feature, Object>> chosen) {
        super(parent, SWT.NONE);
        this.shown = shown;
        this.choices = register.columns().stream().filter(GroupPanel::groups).toList();
        this.sums = register.attributes().stream().filter(feature -> feature.kind() == Feature.Kind.INTEGER
                || feature.kind() == Feature.Kind.DECIMAL).filter(feature -> feature.unit().filter(GroupPanel::adds)
                        .isPresent()).toList();
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 6).applyTo(this);
        for (int level = 0; level < LEVELS; level++) {
            new Label(this, SWT.NONE).setText(texts.text("level." + level));
            Combo combo = new Combo(this, SWT.READ_ONLY);
            combo.add(texts.text("none"));
            choices.forEach(feature -> combo.add(labels.of(feature)));
            combo.select(0);
            combo.setVisibleItemCount(20);
            combo.addListener(SWT.Selection, event -> asked.run());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
            levels.add(combo);
        }
        levels.getFirst().remove(0);
        levels.getFirst().select(preferred());
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        column(texts.text("value"), NAME, SWT.LEFT);
        column(texts.text("count"), NUMBER, SWT.RIGHT);
        sums.forEach(feature -> column(labels.of(feature), NUMBER, SWT.RIGHT));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> chosen.accept(values(table.getSelectionIndex())));
    }

    /** Values many rows share: codes, references, yes and no; not what tells one person from others. */
    private static boolean groups(Feature feature) {
        return !feature.personal() && !feature.list() && (feature.codes().isPresent() || feature.register().isPresent()
                || feature.kind() == Feature.Kind.BOOLEAN);
    }

    /** A price or a month's pay says nothing when it is added up. */
    private static boolean adds(String unit) {
        return !unit.contains("/") && !unit.contains("%");
    }

    private int preferred() {
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).system() && choices.get(i).register().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    /** The attributes to group by. */
    public List<Feature> by() {
        List<Feature> by = new ArrayList<>();
        if (!choices.isEmpty()) {
            by.add(choices.get(levels.getFirst().getSelectionIndex()));
            int second = levels.getLast().getSelectionIndex() - 1;
            if (second >= 0 && !by.contains(choices.get(second))) {
                by.add(choices.get(second));
            }
        }
        return by;
    }

    /** The numbers to sum. */
    public List<Feature> sums() {
        return sums;
    }

    /** No group is chosen any more. */
    public void leave() {
        table.deselectAll();
    }

    /** Shows what was counted. */
    public void show(Grouping counted) {
        grouping = counted;
        table.clearAll();
        table.setItemCount(counted.lines().size());
        table.redraw();
    }

    private void fill(TableItem item, int index) {
        if (grouping == null || index >= grouping.lines().size()) {
            return;
        }
        Grouping.Line line = grouping.lines().get(index);
        List<String> cells = new ArrayList<>();
        cells.add(name(line));
        cells.add(numbers.format(line.count()));
        for (BigDecimal sum : line.sums()) {
            cells.add(sum == null ? "" : numbers.format(sum));
        }
        item.setText(cells.toArray(String[]::new));
        boolean part = line.keys().size() < grouping.by().size();
        item.setFont(part ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null);
    }

    private String name(Grouping.Line line) {
        if (line.keys().isEmpty()) {
            return texts.text("total");
        }
        int last = line.keys().size() - 1;
        String value = shown.apply(grouping.by().get(last), line.keys().get(last));
        return "    ".repeat(last) + (value.isEmpty() ? texts.text("empty") : value);
    }

    private Map<Feature, Object> values(int index) {
        Map<Feature, Object> values = new LinkedHashMap<>();
        if (grouping != null && index >= 0 && index < grouping.lines().size()) {
            List<Object> keys = grouping.lines().get(index).keys();
            for (int i = 0; i < grouping.by().size(); i++) {
                if (i < keys.size()) {
                    values.put(grouping.by().get(i), keys.get(i));
                }
            }
        }
        return values;
    }
}
