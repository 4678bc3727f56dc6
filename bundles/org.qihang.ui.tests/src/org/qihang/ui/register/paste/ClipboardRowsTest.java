package org.qihang.ui.register.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks as Excel and LibreOffice put them on the clipboard. */
class ClipboardRowsTest {

    @Test
    void rowsAreLinesAndCellsAreBetweenTabs() {
        assertThat(ClipboardRows.of("a\tb\r\nc\t\r\n")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(ClipboardRows.of("a\t")).containsExactly(List.of("a", ""));
        assertThat(ClipboardRows.of("一")).containsExactly(List.of("一"));
    }

    @Test
    void quotedCellsMayHoldBreaksTabsAndQuotes() {
        assertThat(ClipboardRows.of("\"a\nb\"\t\"say \"\"x\"\"\"\r\nc\td")).containsExactly(
                List.of("a\nb", "say \"x\""), List.of("c", "d"));
        assertThat(ClipboardRows.of("\"5寸\t屏")).containsExactly(List.of("\"5寸", "屏"));
    }

    @Test
    void emptyRowsAtTheEndAreNone() {
        assertThat(ClipboardRows.of("a\r\n\t\r\n\r\n")).containsExactly(List.of("a"));
        assertThat(ClipboardRows.of("")).isEmpty();
    }
}
