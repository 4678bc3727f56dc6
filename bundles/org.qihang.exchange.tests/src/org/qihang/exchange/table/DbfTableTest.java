package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DBF files, written and read. */
class DbfTableTest {

    private static final WriteOptions OPTIONS = WriteOptions.titled(List.of(
            new TableColumn("XM", "姓名", CellKind.TEXT, 10), new TableColumn("BYSJ", "毕业时间", CellKind.DATE, 8),
            new TableColumn("RS", "人数", CellKind.NUMBER, 0), new TableColumn("XLDM", "学历代码", CellKind.TEXT, 2)));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("ROSTER.DBF");
    }

    private void write(Object[]... rows) throws TableException {
        try (TableWriter writer = Tables.create(file(), TableFormat.DBF, OPTIONS)) {
            for (Object[] row : rows) {
                writer.row(row);
            }
            writer.commit();
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        write(row("张三", LocalDate.of(2013, 7, 1), 210100, "01"), row("李四", null, null, null));
        List<Row> rows = Reading.rows(file());
        assertThat(rows).extracting(Row::number).containsExactly(0, 1, 2);
        assertThat(Reading.texts(rows.getFirst())).containsExactly("XM", "BYSJ", "RS", "XLDM");
        assertThat(Reading.texts(rows.get(1))).containsExactly("张三", "2013-07-01", "210100", "01");
        assertThat(rows.get(1).kind(1)).isEqualTo(CellKind.DATE);
        assertThat(rows.get(1).kind(2)).isEqualTo(CellKind.NUMBER);
        assertThat(rows.get(2).text(0)).isEqualTo("李四");
        assertThat(rows.get(2).text(1)).isEmpty();
    }

    @Test
    void deletedRecordsArePassedOverAndNumbersStayTrue() throws Exception {
        write(row("张三"), row("李四"), row("王五"));
        byte[] bytes = Files.readAllBytes(file());
        int header = bytes[8] & 0xFF | (bytes[9] & 0xFF) << 8;
        int record = bytes[10] & 0xFF | (bytes[11] & 0xFF) << 8;
        bytes[header + record] = '*';
        Files.write(file(), bytes);
        List<Row> rows = Reading.rows(file());
        assertThat(rows).extracting(Row::number).containsExactly(0, 1, 3);
        assertThat(rows.getLast().text(0)).isEqualTo("王五");
    }

    @Test
    void aTableCutOffIsRefused() throws Exception {
        write(row("张三"), row("李四"), row("王五"));
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, bytes.length - 60));
        TableException refusal = Reading.refusal(file());
        assertThat(refusal.key()).isEqualTo("dbf.truncated");
        assertThat(refusal).hasMessageContaining("3").hasMessageContaining("1");
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsLeft() {
        assertThatThrownBy(() -> write(row("欧阳上官司马诸葛东方慕容")))
                .isInstanceOf(TableException.class).hasMessageContaining("XM").hasMessageContaining("20");
        assertThatThrownBy(() -> write(row("㐂\uD840\uDC0B"))).isInstanceOf(TableException.class)
                .hasMessageContaining("GBK");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fieldNamesMustSuitTheFormat() {
        WriteOptions bad = WriteOptions.titled(List.of(new TableColumn("DWZZJGDMXXX", "", CellKind.TEXT, 1)));
        assertThatThrownBy(() -> Tables.create(file(), TableFormat.DBF, bad)).isInstanceOf(TableException.class)
                .hasMessageContaining("DWZZJGDMXXX");
        assertThat(folder).isEmptyDirectory();
    }
}
