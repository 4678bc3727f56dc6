package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings and separators are found out, and what does not fit is refused, not replaced. */
class CsvTableReaderTest {

    private static final String TEXT = "SFZH,XM,BZ\r\n11010519491231002X,张三,\"a,\"\"b\"\"\nc\"\r\n\r\n,李四,01\r\n";

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("名册.csv"), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void encodingIsFoundOut(String encoding) throws Exception {
        Path file = file(TEXT.getBytes(Charset.forName(encoding)));
        List<Row> rows = Reading.rows(file);
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 4);
        assertThat(Reading.texts(rows.get(1))).containsExactly("11010519491231002X", "张三", "a,\"b\"\nc");
        assertThat(Reading.texts(rows.get(2))).containsExactly("", "李四", "01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysIt(String encoding) throws Exception {
        Path file = file(("\uFEFF" + TEXT).getBytes(encoding));
        assertThat(Reading.rows(file).getFirst().text(0)).isEqualTo("SFZH");
    }

    @Test
    void rareCharactersOfGb18030() throws Exception {
        String name = "㐂\uD840\uDC0B";
        Path file = file(("XM\n" + name + "\n").getBytes("GB18030"));
        assertThat(Reading.rows(file).get(1).text(0)).isEqualTo(name);
    }

    @Test
    void theFirstChineseCharacterMayBeFarDown() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("a,b\n".repeat(300_000).getBytes(StandardCharsets.US_ASCII));
        bytes.write("张三,1\n".getBytes("GBK"));
        assertThat(Reading.rows(file(bytes.toByteArray())).getLast().text(0)).isEqualTo("张三");
    }

    @Test
    void aWrongEncodingIsRefusedWithTheRow() throws Exception {
        Path file = file(TEXT.getBytes("GBK"));
        TableException refusal = Reading.refusal(file, ReadOptions.DETECT.encoding(StandardCharsets.UTF_8));
        assertThat(refusal.key()).isEqualTo("csv.encoding");
        assertThat(refusal).hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFoundOut(String separator) throws Exception {
        Path file = file(("XM" + separator + "XB\n\"张,;三\"" + separator + "1\n").getBytes("GBK"));
        assertThat(Reading.texts(file)).containsExactly(List.of("XM", "XB"), List.of("张,;三", "1"));
    }

    @Test
    void separatorMayBeGiven() throws Exception {
        Path file = file("a,b|c,d\n".getBytes("GBK"));
        assertThat(Reading.texts(Reading.rows(file, ReadOptions.DETECT.delimiter('|')).getFirst()))
                .containsExactly("a,b", "c,d");
    }

    @Test
    void anUnclosedQuotationMarkNamesItsRow() throws Exception {
        TableException refusal = Reading.refusal(file("a,b\n\"c,d\ne,f\n".getBytes("GBK")));
        assertThat(refusal.key()).isEqualTo("csv.quotes");
        assertThat(refusal).hasMessageContaining("第 2 行");
    }

    @Test
    void theLastLineNeedsNoEnd() throws Exception {
        assertThat(Reading.texts(file("a,b\nc,d".getBytes("GBK")))).containsExactly(List.of("a", "b"),
                List.of("c", "d"));
    }

    @Test
    void rowsNeedNotBeEquallyLong() throws Exception {
        assertThat(Reading.texts(file("a,b,c\nd\ne,f,g,h\n".getBytes("GBK")))).containsExactly(
                List.of("a", "b", "c"), List.of("d"), List.of("e", "f", "g", "h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEnd(String end) throws Exception {
        assertThat(Reading.texts(file(("a,b" + end + "c,d" + end).getBytes("GBK")))).containsExactly(
                List.of("a", "b"), List.of("c", "d"));
    }
}
