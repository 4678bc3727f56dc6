package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.table.RawXlsx.aWorkbook;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells as the many writers of workbooks put them, and what plain readers stumble over. */
class XlsxTableReaderTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("名册.xlsx");
    }

    @Test
    void textsAreSharedInlineOrOfFormulas() throws Exception {
        aWorkbook().sharedStrings("<si><t>01</t></si><si><r><t>张</t></r><r><t xml:space=\"preserve\"> 三</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>ZHANG</t></rPh></si>")
                .sheetData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>A&amp;B</t></is></c>"
                        + "<c r=\"D1\" t=\"str\"><f>\"x\"</f><v>x</v></c></row>").write(file());
        Row row = Reading.rows(file()).getFirst();
        assertThat(Reading.texts(row)).containsExactly("01", "张 三", "A&B", "x");
        assertThat(row.kind(0)).isEqualTo(CellKind.TEXT);
    }

    @Test
    void escapesOfControlCharactersAreUndone() throws Exception {
        aWorkbook().sharedStrings("<si><t>a_x000D_\nb_x005F_x000D_</t></si>")
                .sheetData("<row><c t=\"s\"><v>0</v></c></row>").write(file());
        assertThat(Reading.texts(file())).containsExactly(List.of("a\r\nb_x000D_"));
    }

    @Test
    void datesAreToldByTheirStyle() throws Exception {
        aWorkbook().styles("<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                + "<numFmt numFmtId=\"177\" formatCode=\"[Red]0.00&quot;yd&quot;\"/>",
                "<xf numFmtId=\"0\"/>", "<xf numFmtId=\"14\"/>", "<xf numFmtId=\"176\"/>", "<xf numFmtId=\"177\"/>")
                .sheetData("<row><c s=\"1\"><v>41456</v></c><c s=\"2\"><v>41456.5</v></c><c s=\"3\"><v>41456</v></c>"
                        + "<c s=\"0\"><v>41456</v></c><c t=\"d\"><v>2013-07-01T00:00:00.000</v></c>"
                        + "<c s=\"1\"><v>60</v></c><c s=\"1\"><v>59</v></c></row>").write(file());
        Row row = Reading.rows(file()).getFirst();
        assertThat(Reading.texts(row)).containsExactly("2013-07-01", "2013-07-01T12:00", "41456", "41456",
                "2013-07-01", "60", "1900-02-28");
        assertThat(row.kind(0)).isEqualTo(CellKind.DATE);
        assertThat(row.kind(2)).isEqualTo(CellKind.NUMBER);
        assertThat(row.kind(4)).isEqualTo(CellKind.DATE);
    }

    @Test
    void oldMacintoshWorkbooksCountFrom1904() throws Exception {
        aWorkbook().date1904().styles("", "<xf numFmtId=\"14\"/>")
                .sheetData("<row><c s=\"0\"><v>39994</v></c></row>").write(file());
        assertThat(Reading.texts(file())).containsExactly(List.of("2013-07-01"));
        try (TableReader reader = Tables.open(file(), ReadOptions.DETECT)) {
            assertThat(reader.date1904()).isTrue();
        }
    }

    @Test
    void numbersArePlainWhereExactAndScientificWhereDigitsAreLost() throws Exception {
        aWorkbook().sheetData("<row><c><v>1.0</v></c><c><v>4.50103199001011E+17</v></c><c><v>450103199001011000</v></c>"
                + "<c><v>1.3210102150001E13</v></c><c><v>0.10000000000000001</v></c><c><v>007</v></c>"
                + "<c><v>-3</v></c></row>").write(file());
        assertThat(Reading.texts(file())).containsExactly(List.of("1", "4.50103199001011E+17",
                "4.50103199001011E+17", "13210102150001", "0.1", "7", "-3"));
    }

    @Test
    void rowsAndCellsWithoutReferencesFollowTheOneBefore() throws Exception {
        aWorkbook().sheetData("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
                + "<row r=\"9\"><c r=\"A9\" s=\"0\"/></row><row r=\"10\"><c r=\"AB10\"><v>4</v></c></row>").write(file());
        List<Row> rows = Reading.rows(file());
        assertThat(rows).extracting(Row::number).containsExactly(3, 4, 10);
        assertThat(Reading.texts(rows.getFirst())).containsExactly("", "1", "2");
        assertThat(rows.getLast().text(27)).isEqualTo("4");
    }

    @Test
    void booleansAndErrorsAreTold() throws Exception {
        aWorkbook().sheetData("<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>").write(file());
        Row row = Reading.rows(file()).getFirst();
        assertThat(Reading.texts(row)).containsExactly("true", "#N/A");
        assertThat(row.kind(1)).isEqualTo(CellKind.ERROR);
    }

    @Test
    void sheetsAreFoundHoweverTheirTargetIsSpelt() throws Exception {
        for (String target : List.of("./worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml",
                "../xl/worksheets/Sheet1.xml")) {
            aWorkbook().target(target).sheetData("<row><c><v>1</v></c></row>").write(file());
            assertThat(Reading.texts(file())).as(target).containsExactly(List.of("1"));
        }
    }

    @Test
    void strictWorkbooksAreRead() throws Exception {
        Path file = aWorkbook().sheetData("<row><c t=\"d\"><v>2013-07-01</v></c></row>").write(file());
        RawXlsx strict = aWorkbook().part("xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row>"
                        + "<x:c t=\"d\"><x:v>2013-07-01</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        strict.write(file);
        assertThat(Reading.texts(file)).containsExactly(List.of("2013-07-01"));
    }

    @Test
    void theNamedSheetMustExist() throws Exception {
        aWorkbook().sheetData("<row><c><v>1</v></c></row>").write(file());
        assertThat(Reading.rows(file(), ReadOptions.DETECT.sheet("名册"))).hasSize(1);
        TableException refusal = Reading.refusal(file(), ReadOptions.DETECT.sheet("毕业生"));
        assertThat(refusal.key()).isEqualTo("sheet.missing");
        assertThat(refusal).hasMessageContaining("名册").hasMessageContaining("毕业生");
    }

    @Test
    void anEmptyWorkbookIsRefused() throws Exception {
        aWorkbook().write(file());
        assertThat(Reading.refusal(file()).key()).isEqualTo("sheet.none");
    }

    @Test
    void progressReachesItsEnd() throws Exception {
        aWorkbook().sheetData("<row><c><v>1</v></c></row>".repeat(5000)).write(file());
        try (TableReader reader = Tables.open(file(), ReadOptions.DETECT)) {
            long before = reader.consumed();
            while (reader.next() != null) {
                assertThat(reader.consumed()).isBetween(before, reader.total());
                before = reader.consumed();
            }
            assertThat(reader.consumed()).isEqualTo(reader.total());
        }
    }
}
