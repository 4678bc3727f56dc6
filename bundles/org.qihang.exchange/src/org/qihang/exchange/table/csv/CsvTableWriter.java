package org.qihang.exchange.table.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qihang.exchange.table.ReplacedFile;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.WriteOptions;

/** Writes a CSV as RFC 4180 has it. A character the encoding lacks is refused, never replaced by a question mark. */
public final class CsvTableWriter implements TableWriter {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final ReplacedFile file;
    private final Charset encoding;
    /** Null for Unicode, which has every character. */
    private final CharsetEncoder encoder;
    private final CsvWriter csv;
    private int number;

    private CsvTableWriter(ReplacedFile file, Path path, WriteOptions options) throws IOException {
        this.file = file;
        this.name = path.getFileName().toString();
        this.encoding = options.csvEncoding();
        this.encoder = encoding.newEncoder().canEncode('\u3400') && encoding.name().startsWith("UTF")
                ? null : encoding.newEncoder();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.part()), 1 << 16);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            out.write(UTF8_MARK);
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, encoding);
    }

    public static TableWriter create(Path path, WriteOptions options) throws TableException {
        try {
            ReplacedFile file = new ReplacedFile(path);
            CsvTableWriter writer = new CsvTableWriter(file, path, options);
            for (List<String> header : options.headerRows()) {
                writer.row(header.toArray());
            }
            return writer;
        } catch (IOException e) {
            throw new TableException(e, "write.failed", path, e.getMessage());
        }
    }

    @Override
    public void row(Object... cells) throws TableException {
        number++;
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = text(cells[i]);
            if (encoder != null && !encoder.canEncode(texts[i])) {
                throw new TableException("write.character", name, number, i + 1, texts[i], encoding.name());
            }
        }
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw new TableException(e, "write.failed", file.target(), e.getCause().getMessage());
        }
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    @Override
    public void commit() throws TableException {
        try {
            csv.close();
            file.commit();
        } catch (IOException e) {
            throw new TableException(e, "write.failed", file.target(), e.getMessage());
        }
    }

    @Override
    public void close() {
        try (file) {
            csv.close();
        } catch (IOException e) {
            // Given up anyway; the part that may stay behind is named as such.
            return;
        }
    }
}
