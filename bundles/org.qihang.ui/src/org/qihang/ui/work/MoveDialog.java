package org.qihang.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.campaign.Move;
import org.qihang.model.text.Texts;

/** Asks which step is taken, with whom, and why where the step needs a reason. */
final class MoveDialog extends TitleAreaDialog {

    private static final int LETTERS = 46;
    private static final int MOST_LINES = 12;
    private static final int REASON_LINES = 3;

    private final Texts texts = Texts.of(MoveDialog.class, Locale.getDefault());
    private final String title;
    private final String message;
    private final List<Move> moves;
    private final List<String> people;
    private final List<Button> steps = new ArrayList<>();
    private Table table;
    private Label reasonLabel;
    private Text reason;
    private Move move;
    private String why = "";
    private List<Integer> chosen = List.of();

    /** @param people to choose from, all ticked at first; none when it is about one record */
    MoveDialog(Shell shell, String title, String message, List<Move> moves, List<String> people) {
        super(shell);
        this.title = title;
        this.message = message;
        this.moves = moves;
        this.people = people;
        setHelpAvailable(false);
    }

    /** The step chosen. */
    Move move() {
        return move;
    }

    /** Why; may be empty where no reason is needed. */
    String why() {
        return why;
    }

    /** The places of those ticked. */
    List<Integer> chosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        if (!people.isEmpty()) {
            people(area);
        }
        label(area, "move.step");
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(moves.size()).applyTo(row);
        moves.forEach(each -> step(row, each));
        steps.getFirst().setSelection(true);
        reasonLabel = label(area, "move.reason.needed");
        reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, people.isEmpty()).hint(convertWidthInCharsToPixels(LETTERS),
                reason.getLineHeight() * REASON_LINES).applyTo(reason);
        reason.addListener(SWT.Modify, event -> check());
        // Tab goes on to the buttons: nobody needs one in a reason.
        reason.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        reason.setToolTipText(texts.text("move.reason.keys"));
        reason.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0
                    && getButton(IDialogConstants.OK_ID).isEnabled()) {
                event.doit = false;
                okPressed();
            }
        });
        check();
        return area;
    }

    private Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        return label;
    }

    private void people(Composite area) {
        label(area, "move.people");
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        people.forEach(person -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(person);
            item.setChecked(true);
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT,
                table.getItemHeight() * Math.min(people.size() + 1, MOST_LINES)).applyTo(table);
        table.addListener(SWT.Selection, event -> check());
        new Label(area, SWT.NONE);
        Composite all = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(all);
        tick(all, "move.all", true);
        tick(all, "move.nobody", false);
    }

    private void tick(Composite parent, String key, boolean ticked) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.text(key));
        button.addListener(SWT.Selection, event -> {
            List.of(table.getItems()).forEach(item -> item.setChecked(ticked));
            check();
        });
    }

    private void step(Composite row, Move each) {
        Button button = new Button(row, SWT.RADIO);
        button.setText(each.getName());
        button.addListener(SWT.Selection, event -> check());
        steps.add(button);
    }

    private Move selected() {
        return IntStream.range(0, moves.size()).filter(index -> steps.get(index).getSelection()).mapToObj(moves::get)
                .findFirst().orElse(moves.getFirst());
    }

    private List<Integer> ticked() {
        return table == null ? List.of()
                : IntStream.range(0, people.size()).filter(index -> table.getItem(index).getChecked()).boxed().toList();
    }

    private void check() {
        boolean needed = selected().isNeedsReason();
        reasonLabel.setText(texts.text(needed ? "move.reason.needed" : "move.reason"));
        boolean nobody = table != null && ticked().isEmpty();
        setErrorMessage(nobody ? texts.text("move.noneTicked") : null);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setText(selected().getName());
            ok.setEnabled(!nobody && (!needed || !reason.getText().isBlank()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, selected().getName(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        move = selected();
        why = reason.getText().strip();
        chosen = ticked();
        super.okPressed();
    }
}
