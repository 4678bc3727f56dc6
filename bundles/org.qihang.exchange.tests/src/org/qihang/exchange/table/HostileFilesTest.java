package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.table.RawXlsx.aWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no roster is refused with a message in both languages, before it fills memory. */
class HostileFilesTest {

    private static final long MEMORY = 200L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.4 1 0 obj                              | file.pdf
            <html><table><tr><td>1</td></tr></table>      | file.html
            <?xml version="1.0"?><rows/>                  | file.xml
            <?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/> | file.xml2003
            """)
    void whatOnlyLooksLikeATableIsNamed(String content, String key) throws Exception {
        refused(Files.writeString(folder.resolve("roster.xls"), content), key);
    }

    @Test
    void anEmptyFileAFolderAndAMissingFile() throws Exception {
        refused(Files.createFile(folder.resolve("a.xlsx")), "file.empty");
        refused(folder, "file.directory");
        refused(folder.resolve("none.csv"), "file.missing");
    }

    @Test
    void randomBytes() throws Exception {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        refused(Files.write(folder.resolve("a.csv"), bytes), "file.binary");
    }

    @Test
    void aTruncatedWorkbook() throws Exception {
        Path whole = aWorkbook().sheetData("<row><c><v>1</v></c></row>".repeat(1000)).write(folder.resolve("a.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 5; length < bytes.length; length += bytes.length / 20) {
            refused(Files.write(folder.resolve("b.xlsx"), Arrays.copyOf(bytes, length)), "xlsx.truncated");
        }
    }

    @Test
    void aDamagedWorkbookIsRefusedNeverMisreadAsAFault() throws Exception {
        Path whole = aWorkbook().sheetData("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(500))
                .write(folder.resolve("a.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = bytes.clone();
            for (int k = 0; k < 5; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("b.xlsx"), damaged);
            try {
                Reading.rows(file);
            } catch (TableException e) {
                assertThat(e.text(Locale.ENGLISH)).contains("b.xlsx");
            }
        }
    }

    @Test
    void anotherZip() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("roster.csv"));
            zip.write("XM,XB\n".getBytes(StandardCharsets.UTF_8));
        }
        refused(file, "xlsx.zip");
    }

    @Test
    void aZipBombOfBlanks() throws Exception {
        refused(bomb(" ", " ", 400), "xlsx.bomb", "xlsx.token");
    }

    @Test
    void aZipBombOfRows() throws Exception {
        refused(bomb("", "<row><c/></row>", 30), "xlsx.bomb");
    }

    @Test
    void aZipBombOfOneText() throws Exception {
        refused(bomb("<row><c t=\"inlineStr\"><is><t>", " ", 100), "cell.long", "xlsx.bomb", "xlsx.token", "xlsx.xml");
    }

    @Test
    void aZipBombOfOneAttribute() throws Exception {
        refused(bomb("<row r=\"", " ", 100), "xlsx.token");
    }

    @Test
    void aZipBombOfSharedStrings() throws Exception {
        TableLimits tight = new TableLimits(1 << 30, 2000, 4 << 20, 32_767, 1 << 20, 100, 1 << 20);
        Path file = aWorkbook().sharedStrings("<si><t>一二三四五六七八九十</t></si>".repeat(200_000))
                .sheetData("<row><c><v>1</v></c></row>").write(folder.resolve("a.xlsx"));
        assertThat(Reading.refusal(file, ReadOptions.DETECT.limits(tight)).key()).isEqualTo("xlsx.strings");
    }

    @Test
    void nestedElementsWithoutEnd() throws Exception {
        refused(aWorkbook().sheetData("<row>" + "<a>".repeat(100_000)).write(folder.resolve("a.xlsx")), "xlsx.xml");
    }

    @Test
    void entitiesOfTheFilesOwn() throws Exception {
        Path file = folder.resolve("a.xlsx");
        aWorkbook().part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;&c;</v></c>"
                + "</row></sheetData></worksheet>").write(file);
        refused(file, "xlsx.xml");
    }

    @Test
    void aCsvOfOneLineOfTwoGigabytes() throws Exception {
        Path file = folder.resolve("line.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("XM,XB,".repeat(2000).getBytes(StandardCharsets.UTF_8));
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 8; i++) {
                sparse.write(blank);
            }
            // What follows is never reached; sparse, so that the test needs no disk.
            sparse.setLength(2L << 30);
        }
        refused(file, "csv.line");
        assertThat(Reading.refusal(file, ReadOptions.DETECT.encoding(StandardCharsets.UTF_8)).key())
                .isIn("csv.line", "row.columns", "csv.field", "csv.quotes");
    }

    @Test
    void aCsvOfTooManyColumns() throws Exception {
        refused(Files.writeString(folder.resolve("a.csv"), ",x".repeat(5000) + "\n"), "row.columns");
    }

    @Test
    void aQuotationMarkThatNeverCloses() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "XM,XB\n\"张三,1\n" + "李四,1\n".repeat(100_000));
        refused(file, "csv.quotes", "csv.field");
    }

    private Path bomb(String opening, String filling, int megabytes) throws IOException {
        Path file = aWorkbook().write(folder.resolve("plain.xlsx"));
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    fill(zip, "<worksheet><sheetData>" + opening, filling, megabytes);
                } else {
                    from.getInputStream(entry).transferTo(zip);
                }
            }
        }
        return bomb;
    }

    private static void fill(OutputStream out, String opening, String filling, int megabytes) throws IOException {
        out.write(opening.getBytes(StandardCharsets.UTF_8));
        byte[] megabyte = filling.repeat((1 << 20) / filling.length()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }

    private void refused(Path file, String... keys) {
        long before = used();
        TableException refusal = Reading.refusal(file);
        assertThat(refusal.key()).isIn((Object[]) keys);
        assertThat(used() - before).isLessThan(MEMORY);
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            assertThat(refusal.text(locale)).contains(file.getFileName().toString()).doesNotContain("{");
        }
        assertThat(refusal.text(Locale.ENGLISH)).isNotEqualTo(refusal.text(Locale.ROOT));
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
