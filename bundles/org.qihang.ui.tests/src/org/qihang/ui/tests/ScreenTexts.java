package org.qihang.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What the product says on the screen by itself: labels, titles, buttons, tips, menus; not what people typed. */
public final class ScreenTexts {

    /** Three letters in a row are a word; QQ, F3 and the like are Chinese enough. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    /** Names of programs, formats and keys, and what is quoted as an example. */
    private static final Pattern KNOWN = Pattern.compile("Excel|PNG|SVG|CSV|DBF|GBK|xlsx?|csv|dbf|Ctrl|Shift|Alt|Enter|Esc|Tab|Delete"
            + "|“[^”]*”");

    private ScreenTexts() {
    }

    /** The texts below a control, itself among them, its menus too. */
    public static List<String> of(Control root) {
        List<String> found = new ArrayList<>();
        for (Control control : Ui.all(root, Control.class)) {
            own(control, found);
            found.add(control.getToolTipText());
            if (control.getMenu() != null) {
                menu(control.getMenu(), found);
            }
        }
        found.removeIf(Objects::isNull);
        return found;
    }

    /** Those of the texts that hold a word nobody has translated. */
    public static List<String> untranslated(Control root) {
        return of(root).stream().filter(ScreenTexts::isUntranslated).toList();
    }

    /** Whether a text holds a word nobody has translated; a key of a text that is missing is one. */
    public static boolean isUntranslated(String text) {
        return WORD.matcher(KNOWN.matcher(text).replaceAll("")).find();
    }

    /** Buttons that say nothing: without a text, a picture or a tip. */
    public static List<String> speechless(Control root) {
        List<String> found = new ArrayList<>();
        Ui.all(root, ToolBar.class).forEach(bar -> List.of(bar.getItems()).forEach(item -> {
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isEmpty()
                    && (item.getToolTipText() == null || item.getToolTipText().isEmpty())) {
                found.add(item.toString());
            }
        }));
        Ui.all(root, Button.class).stream().filter(button -> button.isVisible() && button.getText().isEmpty()
                && (button.getStyle() & SWT.ARROW) == 0 && button.getImage() == null && button.getToolTipText() == null)
                .forEach(button -> found.add(button.toString()));
        return found;
    }

    private static void own(Control control, List<String> found) {
        switch (control) {
            case Label label -> found.add(label.getText());
            case CLabel label -> found.add(label.getText());
            case Button button -> found.add(button.getText());
            case Text text -> found.add(text.getMessage());
            case Combo combo -> found.addAll(List.of(combo.getItems()));
            case Link link -> found.add(link.getText());
            case Hyperlink link -> found.add(link.getText());
            case Shell shell -> found.add(shell.getText());
            case Group group -> found.add(group.getText());
            case ExpandableComposite section -> found.add(section.getText());
            case Table table -> items(table.getColumns(), found);
            case Tree tree -> items(tree.getColumns(), found);
            case TabFolder folder -> items(folder.getItems(), found);
            case CTabFolder folder -> items(folder.getItems(), found);
            case ToolBar bar -> tools(bar, found);
            case NatTable grid -> titles(grid, found);
            default -> { }
        }
    }

    private static void items(Item[] items, List<String> found) {
        List.of(items).forEach(item -> found.add(item.getText()));
    }

    private static void tools(ToolBar bar, List<String> found) {
        for (ToolItem item : bar.getItems()) {
            found.add(item.getText());
            found.add(item.getToolTipText());
        }
    }

    /** The first line of a grid has its titles. */
    private static void titles(NatTable grid, List<String> found) {
        for (int column = 1; column < grid.getColumnCount(); column++) {
            found.add(String.valueOf(grid.getDataValueByPosition(column, 0)));
        }
    }

    private static void menu(Menu menu, List<String> found) {
        for (MenuItem item : menu.getItems()) {
            found.add(item.getText());
            if (item.getMenu() != null) {
                menu(item.getMenu(), found);
            }
        }
    }
}
