package org.qihang.exchange.table.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableLimits;

/**
 * Finds out how a text file is encoded: by its byte order mark; else UTF-8 if all it holds is strictly UTF-8; else
 * GB18030, which holds all of GBK and GB2312. Reads on until it is sure, for the first rare character may be far
 * down; refuses on the way a file of one endless line.
 */
final class EncodingSniffer {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** By then no GBK text passes for UTF-8. */
    private static final int SURE = 2_000;

    private final TableLimits limits;
    private final Path file;
    /** How many bytes of a UTF-8 character are still to come, and the least the next may be (no overlong forms). */
    private int pending;
    private int least;
    private int most;
    private int characters;
    private long line;
    private int lines = 1;

    private EncodingSniffer(Path file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static Charset sniff(Path file, TableLimits limits) throws IOException, TableException {
        try (InputStream in = Files.newInputStream(file)) {
            return new EncodingSniffer(file, limits).read(in);
        }
    }

    private Charset read(InputStream in) throws IOException, TableException {
        byte[] bytes = new byte[1 << 16];
        int n = in.readNBytes(bytes, 0, bytes.length);
        if (n >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (n >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (n >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        for (; n > 0; n = in.read(bytes)) {
            for (int i = 0; i < n; i++) {
                countLine(bytes[i]);
                if (!follows(bytes[i] & 0xFF)) {
                    return GB18030;
                }
            }
            if (characters > SURE) {
                break;
            }
        }
        return pending > 0 && n <= 0 ? GB18030 : StandardCharsets.UTF_8;
    }

    private void countLine(byte b) throws TableException {
        if (b == '\n' || b == '\r') {
            line = 0;
            lines++;
        } else if (++line > limits.lineLength()) {
            throw new TableException("csv.line", file.getFileName(), lines, limits.lineLength() >> 20);
        }
    }

    /** Whether UTF-8 allows the byte here (RFC 3629). */
    private boolean follows(int b) {
        if (pending > 0) {
            if (b < least || b > most) {
                return false;
            }
            pending--;
            least = 0x80;
            most = 0xBF;
            if (pending == 0) {
                characters++;
            }
            return true;
        }
        if (b < 0x80) {
            return true;
        }
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        pending = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
        return pending > 0;
    }
}
