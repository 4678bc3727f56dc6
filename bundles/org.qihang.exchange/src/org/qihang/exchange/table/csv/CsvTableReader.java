package org.qihang.exchange.table.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFault;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableReader;

/** Reads a CSV. Bytes that are not of the encoding are refused, never replaced by question marks. */
public final class CsvTableReader implements TableReader {

    private static final int SAMPLE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Charset encoding;
    private final long total;
    private final CountedStream bytes;
    private final RowHandler handler;
    private final CsvReader<RowBuffer> csv;
    private final CloseableIterator<RowBuffer> rows;

    private CsvTableReader(Path path, Charset encoding, ReadOptions options) throws IOException {
        this.file = path.getFileName().toString();
        this.encoding = encoding;
        this.total = Math.max(1, Files.size(path));
        this.bytes = new CountedStream(Files.newInputStream(path));
        this.handler = new RowHandler(file, options.limits());
        try {
            PushbackReader text = new PushbackReader(decode(bytes), SAMPLE);
            char separator = begin(text, options);
            csv = CsvReader.builder().fieldSeparator(separator).quoteCharacter('"')
                    .commentStrategy(CommentStrategy.NONE).skipEmptyLines(false).detectBomHeader(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
                    .maxBufferSize(Math.max(4 * options.limits().cellLength(), 1 << 17))
                    .build(handler, text);
            rows = csv.iterator();
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    public static TableReader open(Path path, ReadOptions options) throws TableException {
        String name = path.getFileName().toString();
        Charset encoding = options.encoding();
        try {
            if (encoding == null) {
                encoding = EncodingSniffer.sniff(path, options.limits());
            }
            return new CsvTableReader(path, encoding, options);
        } catch (CharacterCodingException e) {
            throw new TableException(e, "csv.encoding", name, encoding.name(), 1);
        } catch (IOException e) {
            throw new TableException(e, "file.unreadable", name, e.getMessage());
        }
    }

    private Reader decode(InputStream in) {
        return new InputStreamReader(in, encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Passes over the byte order mark and looks ahead for the separator. */
    private static char begin(PushbackReader text, ReadOptions options) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int n = text.read(sample); n > 0; n = text.read(sample, length, SAMPLE - length)) {
            length += n;
            if (length == SAMPLE) {
                break;
            }
        }
        int start = length > 0 && sample[0] == BYTE_ORDER_MARK ? 1 : 0;
        text.unread(sample, start, length - start);
        return options.delimiter() != null ? options.delimiter()
                : DelimiterSniffer.sniff(CharBuffer.wrap(sample, start, length - start));
    }

    @Override
    public Row next() throws TableException {
        try {
            while (rows.hasNext()) {
                RowBuffer row = rows.next();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (TableFault e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            // FastCSV wraps what its callback throws.
            throw e.getCause() instanceof TableFault fault ? fault.getCause()
                    : new TableException(e, "csv.quotes", file, row());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new TableException(e, "csv.encoding", file, encoding.name(), row());
            }
            throw new TableException(e, "file.unreadable", file, e.getCause().getMessage());
        }
    }

    private int row() {
        return Math.max(1, handler.number());
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public Optional<Charset> encoding() {
        return Optional.of(encoding);
    }

    @Override
    public long consumed() {
        return bytes.count();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() {
        try {
            csv.close();
            bytes.close();
        } catch (IOException e) {
            // Read only: nothing can be lost by a close that fails.
            return;
        }
    }
}
