package org.qihang.ui.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** The records that refer to the record in hand, by register: how many, the first of them, and a new one. */
final class RelatedRecords {

    /** Rows beside those of the registers: the title, and some of one that is unfolded. */
    private static final int ROWS = 5;
    private static final int FIRST_COLUMN = 22;

    private final FormContext context;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(RelatedRecords.class, Locale.getDefault());
    private final Tree tree;
    private final Button open;
    private final Button create;
    private final Button list;

    RelatedRecords(FormContext context, Composite area) {
        this.context = context;
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).applyTo(area);
        tree = context.toolkit().createTree(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        int letter = tree.getFont().getFontData()[0].getHeight() * tree.getDisplay().getDPI().x / 72;
        column("related.record", letter * FIRST_COLUMN);
        column("related.summary", letter * FIRST_COLUMN * 2);
        int rows = context.edit().register().referrers().size() + ROWS;
        GridDataFactory.fillDefaults().grab(true, false).hint(letter * FIRST_COLUMN, tree.getItemHeight() * rows)
                .applyTo(tree);
        Composite buttons = context.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        open = button(buttons, "related.open", this::open);
        create = button(buttons, "related.new", this::create);
        list = button(buttons, "related.list", this::list);
        tree.addListener(SWT.Expand, this::expand);
        tree.addListener(SWT.Selection, event -> enable());
        tree.addListener(SWT.DefaultSelection, event -> openOrUnfold());
        context.session().listen(tree, new StoreSession.Listener() {
            @Override
            public void dataChanged(StoreSession session, DataChange change) {
                if (change.register() != null && change.campaign().equals(campaign())) {
                    load();
                }
            }
        });
        enable();
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(texts.text(key));
        column.setWidth(width);
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = FormSection.button(parent, texts.text(key));
        button.setToolTipText(texts.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private String campaign() {
        return context.edit().stored().getCampaign();
    }

    private String key() {
        return context.edit().register().key().map(key -> (String) context.edit().stored().eGet(key.feature()))
                .orElse("");
    }

    /** Reads how many there are. */
    void load() {
        if (context.edit().isNew()) {
            return;
        }
        Record record = context.edit().stored();
        context.session().load(texts.text("related.loading"), tree, (store, monitor) -> store.registers()
                .referrers(record).stream()
                .map(referrer -> new RelatedGroup(referrer.reference(), referrer.count())).toList(), this::show);
    }

    private void show(List<RelatedGroup> groups) {
        List<Register.Reference> unfolded = Arrays.stream(tree.getItems()).filter(TreeItem::getExpanded)
                .map(item -> ((RelatedGroup) item.getData()).reference()).toList();
        tree.removeAll();
        for (RelatedGroup group : all(groups)) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setData(group);
            item.setText(new String[] {group.label(labels), texts.text("related.count", group.count())});
            if (group.count() > 0) {
                // Read when it is unfolded.
                new TreeItem(item, SWT.NONE).setText(texts.text("related.loading"));
                if (unfolded.contains(group.reference())) {
                    read(item);
                }
            }
        }
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
        enable();
    }

    /** Those there are first, then every register in which the first record may be made here. */
    private List<RelatedGroup> all(List<RelatedGroup> found) {
        return Stream.concat(found.stream(), context.edit().register().referrers().stream()
                .filter(reference -> reference.register().key().isPresent()
                        && found.stream().noneMatch(group -> group.reference().equals(reference)))
                .map(reference -> new RelatedGroup(reference, 0))).toList();
    }

    private void expand(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (item.getItemCount() == 1 && item.getItem(0).getData() == null) {
            read(item);
        }
    }

    private void read(TreeItem item) {
        RelatedGroup group = (RelatedGroup) item.getData();
        String campaign = campaign();
        String key = key();
        context.session().load(texts.text("related.loading"), tree,
                (store, monitor) -> group.read(store, campaign, key), rows -> {
                    if (!item.isDisposed()) {
                        fill(item, rows);
                    }
                });
    }

    private void fill(TreeItem item, List<RelatedGroup.Row> rows) {
        item.removeAll();
        for (RelatedGroup.Row row : rows) {
            TreeItem child = new TreeItem(item, SWT.NONE);
            child.setData(row);
            child.setText(new String[] {row.title(), row.summary()});
        }
        RelatedGroup group = (RelatedGroup) item.getData();
        if (group.count() > rows.size()) {
            TreeItem more = new TreeItem(item, SWT.NONE);
            more.setText(texts.text("related.more", group.count() - rows.size()));
            more.setData(group);
        }
        item.setExpanded(true);
    }

    private Optional<Object> selected() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.ofNullable(tree.getSelection()[0].getData());
    }

    private Optional<RelatedGroup> group() {
        return selected().map(data -> data instanceof RelatedGroup.Row row ? row.group() : (RelatedGroup) data);
    }

    private void enable() {
        open.setEnabled(selected().filter(RelatedGroup.Row.class::isInstance).isPresent());
        list.setEnabled(group().filter(group -> group.count() > 0).isPresent());
        // Rows without a key of their own are written by the system, e.g. former destinations.
        create.setEnabled(group().filter(group -> group.reference().register().key().isPresent()).isPresent());
    }

    private void openOrUnfold() {
        if (selected().filter(RelatedGroup.Row.class::isInstance).isPresent()) {
            open();
        } else if (tree.getSelectionCount() > 0 && tree.getSelection()[0].getItemCount() > 0) {
            TreeItem item = tree.getSelection()[0];
            item.setExpanded(!item.getExpanded());
            Event event = new Event();
            event.item = item;
            expand(event);
        } else {
            list();
        }
    }

    private void open() {
        selected().filter(RelatedGroup.Row.class::isInstance).map(RelatedGroup.Row.class::cast)
                .ifPresent(row -> context.opener().open(campaign(), row.group().reference().register(),
                        row.record().getId(), row.record().getUnit(), row.title()));
    }

    private void create() {
        group().ifPresent(group -> context.opener().create(campaign(), group.reference().register(), values(group)));
    }

    /** What the new record takes over: this record, and what both refer to in the same way. */
    private Map<Feature, Object> values(RelatedGroup group) {
        Map<Feature, Object> values = new HashMap<>();
        for (Feature theirs : group.reference().register().attributes()) {
            theirs.register().flatMap(target -> context.edit().register().attributes().stream()
                    .filter(mine -> mine.register().filter(target::equals).isPresent()).findFirst())
                    .map(mine -> context.edit().stored().eGet(mine.feature())).filter(Objects::nonNull)
                    .ifPresent(value -> values.put(theirs, value));
        }
        values.put(group.reference().feature(), key());
        return values;
    }

    private void list() {
        group().filter(group -> group.count() > 0).ifPresent(group -> context.opener()
                .list(group.reference().register(), group.reference().feature(), "=" + key()));
    }

    Tree tree() {
        return tree;
    }
}
