package org.qihang.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no roster are refused in words, with exit code 1, and change nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoRosterTest {

    private static final int BLOCK = 1 << 20;

    private Path folder;
    private Product product;

    @BeforeAll
    void createTheCampaign(@TempDir Path shared) {
        folder = shared;
        product = new Product(folder);
        assertThat(product.run("--store", "store", "init", "liaoning-2013").exitCode()).isZero();
    }

    private void refused(String file) {
        Product.Run run = product.run("--store", "store", "import", "roster", file);
        assertThat(run.exitCode()).as("%s", run).isEqualTo(1);
        assertThat(run.err()).contains(file).doesNotContain("Exception", "\tat ");
    }

    @AfterAll
    void nothingHasChanged() {
        Product.Run rates = product.run("--store", "store", "rates", "--on", "2013-08-31", "--format", "csv");
        assertThat(rates.out()).as("%s", rates).contains(",0,0,");
    }

    @Test
    void aPdf() throws IOException {
        Files.writeString(folder.resolve("notice.xlsx"), "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\n");
        refused("notice.xlsx");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(folder.resolve("empty.csv"));
        refused("empty.csv");
    }

    @Test
    void aFileThatIsNotThere() {
        refused("missing.xlsx");
    }

    @Test
    void aTruncatedWorkbook() throws IOException {
        product.run("--store", "store", "sample", "roster", "--graduates", "500", "--out", "whole.xlsx");
        byte[] whole = Files.readAllBytes(folder.resolve("whole.xlsx"));
        Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        refused("cut.xlsx");
    }

    @Test
    void aZipBomb() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.xlsx")))) {
            zip.setLevel(Deflater.BEST_SPEED);
            entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            entry(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"xl/workbook.xml\"/></Relationships>");
            entry(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                    + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            entry(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>").getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[BLOCK];
            Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 1500; i++) {
                zip.write(block);
            }
        }
        refused("bomb.xlsx");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void aLineOfTwoGigabytes() throws IOException {
        Path file = folder.resolve("line.csv");
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("姓名,身份证号\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 8; i++) {
                out.write(block);
            }
        }
        // The rest is a hole in the file: two gigabytes without the disk.
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        refused("line.csv");
    }

    @Test
    void anotherWorkbook() throws IOException {
        Files.writeString(folder.resolve("menu.csv"), "菜名,价格\n土豆丝,8\n");
        refused("menu.csv");
    }
}
