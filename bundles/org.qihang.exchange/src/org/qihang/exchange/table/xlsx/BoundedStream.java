package org.qihang.exchange.table.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFault;
import org.qihang.exchange.table.TableLimits;

/**
 * What a zip entry unpacks to, counted and bounded: in all, against its packed size (zip bombs), and between two
 * tags, because an XML reader holds a tag or attribute in memory whole.
 */
final class BoundedStream extends FilterInputStream {

    /** Below this no ratio is judged: a small part of blanks is harmless. */
    private static final long HARMLESS = 4 << 20;
    private static final int LONGEST_TOKEN = 1 << 20;

    private final String file;
    private final String part;
    private final long most;
    private volatile long count;
    private long sinceTag;

    BoundedStream(InputStream in, String file, String part, long packed, long mostBytes, TableLimits limits) {
        super(in);
        this.file = file;
        this.part = part;
        long byRatio = Math.max(HARMLESS, packed * limits.inflateRatio());
        this.most = Math.min(mostBytes, byRatio);
    }

    /** The bytes read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int n = in.read(bytes, start, length);
        if (n <= 0) {
            return n;
        }
        count += n;
        if (count > most) {
            throw new TableFault(new TableException("xlsx.bomb", file, part, most >> 20));
        }
        int tag = start + n - 1;
        while (tag >= start && bytes[tag] != '<') {
            tag--;
        }
        sinceTag = tag < start ? sinceTag + n : start + n - tag;
        if (sinceTag > LONGEST_TOKEN) {
            throw new TableFault(new TableException("xlsx.token", file, part, count));
        }
        return n;
    }
}
