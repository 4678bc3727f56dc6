package org.qihang.exchange.record;

import static org.qihang.exchange.table.RawXlsx.aWorkbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.Tables;
import org.qihang.exchange.table.WriteOptions;

/** A roster of good and bad rows, written in the formats of the field: {@code aRoster().good(3).row("XM", "")}. */
final class SmallRoster {

    /** Pinyin field, Chinese title, and what a good row has there. */
    private static final String[][] COLUMNS = {
        {"SFZH", "身份证号", null}, {"XM", "姓名", "张三"}, {"XBDM", "性别代码", "2"}, {"CSRQ", "出生日期", "1991-03-15"},
        {"SYSZDDM", "生源所在地代码", "210102"}, {"YXDM", "院校代码", "10140"}, {"XLDM", "学历代码", "31"},
        {"XL", "学历", "本科生毕业"}, {"ZYDM", "专业代码", "080901"}, {"XZ", "学制", "4"}, {"BYSJ", "毕业时间", "20130701"},
        {"BYQXDM", "毕业去向代码", "70"}, {"KNSLB", "困难生类别", "非困难生"}, {"SJHM", "手机号码", "13900000000"}};

    private final List<String[]> rows = new ArrayList<>();
    private int people;

    static SmallRoster aRoster() {
        return new SmallRoster();
    }

    /** The identity number of the nth woman born on 15 March 1991; every 100 of them come from another place. */
    static String identityNumber(int n) {
        String body = "%06d19910315%02d2".formatted(210102 + n / 100, n % 100);
        return body + IdentityNumber.checkCharacter(body);
    }

    static int column(String field) {
        return IntStream.range(0, COLUMNS.length).filter(i -> COLUMNS[i][0].equals(field)).findFirst().orElseThrow();
    }

    SmallRoster good(int count) {
        for (int i = 0; i < count; i++) {
            row();
        }
        return this;
    }

    /** A good row, but with these texts in these fields. */
    SmallRoster row(String... changes) {
        String[] row = Arrays.stream(COLUMNS).map(column -> column[2]).toArray(String[]::new);
        row[0] = identityNumber(people++);
        for (int i = 0; i < changes.length; i += 2) {
            row[column(changes[i])] = changes[i + 1];
        }
        rows.add(row);
        return this;
    }

    /** Rows that are each wrong in one way, and the reason each is refused for. */
    static List<String> reasons() {
        return List.of("identity.check", "identity.old", "number.scientific", "code.unknown", "code.zeros",
                "code.disagrees", "gender", "birthDate", "date.noDay", "required", "text.pattern", "duplicate",
                "code.unknown");
    }

    SmallRoster bad() {
        return row("SFZH", "210102199103150029").row("SFZH", "210102910315002").row("SFZH", "2.10102E+17")
                .row("BYQXDM", "06").row("XLDM", "1").row("XLDM", "01").row("XBDM", "1")
                .row("CSRQ", "1991/3/16").row("BYSJ", "201307").row("XM", "").row("XZ", "四年")
                .row("SFZH", identityNumber(0)).row("YXDM", "99999");
    }

    /** A GBK CSV with pinyin names over Chinese ones. */
    Path gbkCsv(Path folder) throws TableException {
        return write(folder.resolve("名册.csv"), TableFormat.CSV, options(WriteOptions.Headers.FIELD_THEN_TITLE)
                .encoding(WriteOptions.GBK));
    }

    Path dbf(Path folder) throws TableException {
        return write(folder.resolve("ROSTER.DBF"), TableFormat.DBF, options(WriteOptions.Headers.FIELD));
    }

    private static WriteOptions options(WriteOptions.Headers headers) {
        return WriteOptions.titled(Arrays.stream(COLUMNS)
                .map(column -> new TableColumn(column[0], column[1], CellKind.TEXT, 20)).toList()).headers(headers);
    }

    private Path write(Path file, TableFormat format, WriteOptions options) throws TableException {
        try (TableWriter writer = Tables.create(file, format, options)) {
            for (String[] row : rows) {
                writer.row((Object[]) row);
            }
            writer.commit();
        }
        return file;
    }

    /** A workbook as LibreOffice saves it: shared strings, numbers where it took texts for some, dates with a style. */
    Path workbook(Path folder) throws Exception {
        List<String> strings = new ArrayList<>();
        StringBuilder sheet = new StringBuilder();
        append(sheet, 1, Arrays.stream(COLUMNS).map(column -> column[1]).toArray(String[]::new), strings);
        for (int i = 0; i < rows.size(); i++) {
            append(sheet, i + 2, rows.get(i), strings);
        }
        StringBuilder items = new StringBuilder();
        strings.forEach(text -> items.append("<si><t xml:space=\"preserve\">").append(text).append("</t></si>"));
        return aWorkbook().styles("<numFmt numFmtId=\"164\" formatCode=\"General\"/><numFmt numFmtId=\"165\" "
                + "formatCode=\"yyyy/m/d\"/>", "<xf numFmtId=\"164\"/>", "<xf numFmtId=\"165\"/>")
                .sharedStrings(items.toString()).sheetData(sheet.toString()).write(folder.resolve("名册.xlsx"));
    }

    private static void append(StringBuilder sheet, int number, String[] row, List<String> strings) {
        sheet.append("<row r=\"").append(number).append("\" customFormat=\"false\" ht=\"12.8\">");
        for (int i = 0; i < row.length; i++) {
            sheet.append("<c r=\"").append((char) ('A' + i)).append(number);
            if (row[i].equals("1991-03-15")) {
                sheet.append("\" s=\"1\"><v>33312</v></c>");
            } else if (row[i].equals("31") || row[i].equals("2.10102E+17")) {
                sheet.append("\" s=\"0\" t=\"n\"><v>").append(row[i]).append("</v></c>");
            } else {
                sheet.append("\" s=\"0\" t=\"s\"><v>").append(strings.size()).append("</v></c>");
                strings.add(row[i]);
            }
        }
        sheet.append("</row>");
    }
}
