package org.qihang.exchange.table.dbf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qihang.exchange.table.TableException;

/**
 * What the first 32 bytes of a DBF promise, held against the file's length: a table cut off would else end quietly
 * with fewer people.
 *
 * @param records how many records, deleted ones included
 * @param headerLength bytes before the first record
 * @param recordLength bytes of a record
 */
record DbfHeader(long records, int headerLength, int recordLength) {

    static DbfHeader check(Path file) throws IOException, TableException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(32);
        }
        if (head.length < 32) {
            throw new TableException("dbf.truncated", file.getFileName(), 0, 0);
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        DbfHeader header = new DbfHeader(bytes.getInt(4) & 0xFFFFFFFFL, bytes.getShort(8) & 0xFFFF,
                bytes.getShort(10) & 0xFFFF);
        long present = (Files.size(file) - header.headerLength) / Math.max(1, header.recordLength);
        if (present < header.records) {
            throw new TableException("dbf.truncated", file.getFileName(), header.records, Math.max(0, present));
        }
        return header;
    }
}
