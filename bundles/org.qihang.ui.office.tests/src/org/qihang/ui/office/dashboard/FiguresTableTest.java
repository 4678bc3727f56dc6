package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTableTest {

    private final List<List<String>> rows = new FiguresTable(new Wording(Locale.SIMPLIFIED_CHINESE))
            .rows(Samples.figures(Samples.aCampaign(), Samples.AUGUST_END));

    @Test
    void everyTargetWithItsFigures() {
        assertThat(rows.get(1)).startsWith("目标", "目标值", "完成时限", "就业率", "已就业人数", "统计人数");
        assertThat(rows.get(2)).containsExactly("initial", "92%", "2013年8月31日", "92.50%", "1850", "2000", "-0.50",
                "0", "93.00%", "—", "已达标", "chapter two");
        assertThat(rows.get(3)).contains("95.00%");
    }

    @Test
    void unitsWithTheirRanks() {
        assertThat(rows).contains(List.of("1", "Dalian", "950", "1000", "95.00%"),
                List.of("2", "Shenyang", "900", "1000", "90.00%"), List.of("3", "Anshan", "0", "0", "—"));
    }

    @Test
    void asTabsAndAsHtml() {
        assertThat(FiguresTable.tabbed(List.of(List.of("a\tb", "c"), List.of("d"))))
                .isEqualTo("a b\tc" + System.lineSeparator() + "d");
        assertThat(FiguresTable.html(rows)).contains("<td>A &amp; B</td>").startsWith("<table");
    }
}
