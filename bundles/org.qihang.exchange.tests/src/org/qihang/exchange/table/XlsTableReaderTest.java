package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excel 97-2003 workbooks, written by POI. */
class XlsTableReaderTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("roster.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("空");
            HSSFSheet sheet = book.createSheet("名册");
            HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            HSSFRow header = sheet.createRow(0);
            header.createCell(0).setCellValue("姓名");
            header.createCell(3).setCellValue("日期");
            HSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue("张三");
            row.createCell(1).setCellValue(450103199001011234d);
            row.createCell(2).setCellValue(31);
            row.createCell(3).setCellValue(LocalDate.of(2013, 7, 1));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellFormula("\"a\"&\"b\"");
            row.createCell(5).setCellFormula("1/0");
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellValue("01");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("代码").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        }
    }

    @Test
    void theFirstSheetThatIsNotEmptyIsRead() throws Exception {
        List<Row> rows = Reading.rows(file);
        assertThat(rows).extracting(Row::number).containsExactly(1, 3);
        assertThat(Reading.texts(rows.getFirst())).containsExactly("姓名", "", "", "日期");
        Row row = rows.getLast();
        assertThat(Reading.texts(row)).containsExactly("张三", "4.50103199001011E+17", "31", "2013-07-01", "ab",
                "#DIV/0!", "true", "01");
        assertThat(row.kind(1)).isEqualTo(CellKind.NUMBER);
        assertThat(row.kind(3)).isEqualTo(CellKind.DATE);
        assertThat(row.kind(5)).isEqualTo(CellKind.ERROR);
        assertThat(row.kind(7)).isEqualTo(CellKind.TEXT);
    }

    @Test
    void aSheetMayBeNamed() throws Exception {
        assertThat(Reading.texts(Reading.rows(file, ReadOptions.DETECT.sheet("代码")).getFirst())).containsExactly("x");
        assertThat(Reading.refusal(file, ReadOptions.DETECT.sheet("无")).key()).isEqualTo("sheet.missing");
    }

    @Test
    void damageIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = i % 2 == 0 ? bytes.clone() : Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length - 8));
            for (int k = 0; k < 8; k++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            Path broken = Files.write(folder.resolve("broken.xls"), damaged);
            try {
                Reading.rows(broken);
            } catch (TableException e) {
                assertThat(e).hasMessageContaining("broken.xls");
            }
        }
    }
}
