package org.qihang.exchange.table.xlsx;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.qihang.exchange.table.TableException;

/** Looks at the end of a zip before it is opened: is it there (not truncated), and is the list of entries small. */
final class CentralDirectory {

    private static final int END = 0x06054b50;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long MOST = 16 << 20;

    private CentralDirectory() {
    }

    static void check(Path file) throws IOException, TableException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            long length = zip.length();
            int tail = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
            ByteBuffer bytes = read(zip, length - tail, tail);
            int end = tail - END_LENGTH;
            while (end >= 0 && bytes.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                throw new TableException("xlsx.truncated", file.getFileName());
            }
            long size = bytes.getInt(end + 12) & 0xFFFFFFFFL;
            if (size == 0xFFFFFFFFL && end >= LOCATOR_LENGTH && bytes.getInt(end - LOCATOR_LENGTH) == ZIP64_LOCATOR) {
                long zip64 = bytes.getLong(end - LOCATOR_LENGTH + 8);
                if (zip64 < 0 || zip64 > length - 56) {
                    throw new TableException("xlsx.truncated", file.getFileName());
                }
                size = read(zip, zip64, 56).getLong(40);
            }
            if (size < 0 || size > MOST) {
                throw new TableException("xlsx.entries", file.getFileName());
            }
        }
    }

    private static ByteBuffer read(RandomAccessFile zip, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        zip.seek(position);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
