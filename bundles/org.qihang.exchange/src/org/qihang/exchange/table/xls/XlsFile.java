package org.qihang.exchange.table.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusLogger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableLimits;

/** The record stream of an xls: finds it in its container, turns POI's many exceptions into ours. */
final class XlsFile implements AutoCloseable {

    private final String name;
    private final POIFSFileSystem container;
    private final DocumentInputStream bytes;
    private final RecordFactoryInputStream records;
    private final long total;
    private volatile long consumed;

    XlsFile(Path path, TableLimits limits) throws TableException {
        name = path.getFileName().toString();
        // POI logs through Log4j, which complains on standard error of having no provider: scripts take that for a fault.
        StatusLogger.getLogger().getFallbackListener().setLevel(Level.OFF);
        POIFSFileSystem opened = null;
        try {
            if (Files.size(path) > limits.xlsBytes()) {
                throw new TableException("xls.large", name, limits.xlsBytes() >> 20);
            }
            opened = new POIFSFileSystem(path.toFile(), true);
            container = opened;
            bytes = container.createDocumentInputStream(stream(container.getRoot()));
            total = Math.max(1, bytes.available());
            records = new RecordFactoryInputStream(bytes, true);
        } catch (TableException e) {
            closeQuietly(opened);
            throw e;
        } catch (EncryptedDocumentException e) {
            closeQuietly(opened);
            throw new TableException(e, "file.encrypted", name);
        } catch (IOException | RuntimeException e) {
            closeQuietly(opened);
            throw new TableException(e, "xls.damaged", name, e.getMessage());
        }
    }

    private String stream(DirectoryNode root) throws TableException {
        if (root.hasEntry("EncryptedPackage")) {
            throw new TableException("file.encrypted", name);
        }
        for (String stream : new String[] {"Workbook", "WORKBOOK"}) {
            if (root.hasEntry(stream)) {
                return stream;
            }
        }
        throw new TableException(root.hasEntry("Book") ? "xls.old" : "xls.other", name);
    }

    /** The next record; null at the end. */
    Record next() throws TableException {
        try {
            return records.nextRecord();
        } catch (EncryptedDocumentException e) {
            throw new TableException(e, "file.encrypted", name);
        } catch (RuntimeException e) {
            // POI answers damage with a dozen kinds of them.
            throw new TableException(e, "xls.damaged", name, e.getMessage());
        }
    }

    /** Notes how far reading has come. */
    void mark() {
        consumed = total - bytes.available();
    }

    long consumed() {
        return consumed;
    }

    long total() {
        return total;
    }

    private static void closeQuietly(POIFSFileSystem container) {
        try {
            if (container != null) {
                container.close();
            }
        } catch (IOException e) {
            // Read only: nothing can be lost by a close that fails.
            return;
        }
    }

    @Override
    public void close() {
        closeQuietly(container);
    }
}
