package org.qihang.indicator.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The narrowest column keeps every number. */
class ColumnTest {

    @Test
    void isAsWideAsItsLargestNumber() {
        assertThat(kept(0, 255)).isEqualTo(1);
        assertThat(kept(0, 256)).isEqualTo(2);
        assertThat(kept(65_535, 1)).isEqualTo(2);
        assertThat(kept(65_536, 128, 255, 32_768)).isEqualTo(4);
    }

    private static int kept(int... values) {
        Column column = Column.of(values, values.length);
        int[] out = new int[values.length];
        int[] table = new int[70_000];
        Arrays.setAll(table, i -> i * 2);
        column.read(0, values.length, table, out);
        column.add(0, values.length, table, out);
        for (int i = 0; i < values.length; i++) {
            assertThat(column.get(i)).isEqualTo(values[i]);
            assertThat(out[i]).isEqualTo(values[i] * 4);
        }
        int[] hits = new int[values.length];
        assertThat(column.above(200, 0, values.length, hits))
                .isEqualTo((int) Arrays.stream(values).filter(value -> value > 200).count());
        return column.width();
    }

    @Test
    void longIndexFindsTheLastOfEquals() {
        LongIndex index = new LongIndex(new long[] {7, -3, 7, 0, Long.MIN_VALUE}, 5);
        assertThat(index.find(7)).isEqualTo(2);
        assertThat(index.find(-3)).isEqualTo(1);
        assertThat(index.find(0)).isEqualTo(3);
        assertThat(index.find(Long.MIN_VALUE)).isEqualTo(4);
        assertThat(index.find(8)).isEqualTo(-1);
    }

    @Test
    void identityNumbersStayApart() {
        PersonKeys keys = new PersonKeys();
        assertThat(new long[] {keys.key("11010519491231002X"), keys.key("110105194912310020"), keys.key("000000000000000000"),
            keys.key("1101051949123100X"), keys.key("HK1"), keys.key("99999999999999999X"), keys.key(null)})
                .doesNotHaveDuplicates();
        assertThat(keys.key("HK1")).isEqualTo(keys.key("HK1"));
        assertThat(keys.key("")).isEqualTo(PersonKeys.NOBODY);
    }
}
