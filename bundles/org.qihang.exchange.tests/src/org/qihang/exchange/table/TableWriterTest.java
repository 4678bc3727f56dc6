package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables come back as they were written, and take their place whole or not at all. */
class TableWriterTest {

    private static final WriteOptions OPTIONS = WriteOptions.titled(List.of(
            new TableColumn("XM", "姓名", CellKind.TEXT, 10), new TableColumn("XLDM", "学历代码", CellKind.TEXT, 2),
            new TableColumn("BYSJ", "毕业时间", CellKind.DATE, 8), new TableColumn("RS", "人数", CellKind.NUMBER, 0)))
            .headers(WriteOptions.Headers.FIELD_THEN_TITLE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV"})
    void whatIsWrittenIsReadBack(TableFormat format) throws Exception {
        Path file = folder.resolve("a." + format);
        String odd = "㐂\uD840\uDC0B <&>\"',;\t";
        try (TableWriter writer = Tables.create(file, format, OPTIONS)) {
            for (int i = 0; i < 1000; i++) {
                writer.row(odd, "01", LocalDate.of(2013, 7, 1), i);
            }
            writer.commit();
        }
        assertThat(TableFormat.of(file)).isEqualTo(format);
        List<Row> rows = Reading.rows(file);
        assertThat(rows).hasSize(1002);
        assertThat(Reading.texts(rows.get(0))).containsExactly("XM", "XLDM", "BYSJ", "RS");
        assertThat(Reading.texts(rows.get(1))).containsExactly("姓名", "学历代码", "毕业时间", "人数");
        assertThat(Reading.texts(rows.get(1001))).containsExactly(odd, "01", "2013-07-01", "999");
    }

    @Test
    void kindsSurviveInAWorkbook() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (TableWriter writer = Tables.create(file, TableFormat.XLSX, OPTIONS)) {
            writer.row("007", null, LocalDate.of(2013, 7, 1), 3, true);
            writer.commit();
        }
        Row row = Reading.rows(file).getLast();
        assertThat(List.of(row.kind(0), row.kind(1), row.kind(2), row.kind(3), row.kind(4))).containsExactly(
                CellKind.TEXT, CellKind.EMPTY, CellKind.DATE, CellKind.NUMBER, CellKind.BOOLEAN);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "DBF"})
    void withoutCommitTheOldFileStaysAndNothingIsLeft(TableFormat format) throws Exception {
        Path file = Files.writeString(folder.resolve("a.x"), "old");
        try (TableWriter writer = Tables.create(file, format, OPTIONS)) {
            writer.row("张三", "01", null, 1);
        }
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "DBF"})
    void commitReplacesTheOldFile(TableFormat format) throws Exception {
        Path file = Files.writeString(folder.resolve("a.x"), "old");
        try (TableWriter writer = Tables.create(file, format, OPTIONS)) {
            writer.row("张三", "01", null, 1);
            writer.commit();
        }
        assertThat(Reading.rows(file).getLast().text(0)).isEqualTo("张三");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void charactersGbkLacksAreRefused() throws Exception {
        Path file = folder.resolve("a.csv");
        try (TableWriter writer = Tables.create(file, TableFormat.CSV, OPTIONS.encoding(Charset.forName("GBK")))) {
            writer.row("张三");
            assertThatThrownBy(() -> writer.row("\uD840\uDC0B")).isInstanceOf(TableException.class)
                    .hasMessageContaining("GBK");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path file = folder.resolve("none").resolve("a.csv");
        assertThatThrownBy(() -> Tables.create(file, TableFormat.CSV, OPTIONS)).isInstanceOf(TableException.class);
    }
}
