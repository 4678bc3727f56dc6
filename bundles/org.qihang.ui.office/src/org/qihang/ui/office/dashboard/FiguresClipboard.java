package org.qihang.ui.office.dashboard;

import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts a table of figures on the clipboard, for sheets and for documents. */
final class FiguresClipboard {

    private FiguresClipboard() {
    }

    static void put(Display display, List<List<String>> rows) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {FiguresTable.tabbed(rows), FiguresTable.html(rows)},
                    new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
