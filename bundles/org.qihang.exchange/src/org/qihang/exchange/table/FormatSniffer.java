package org.qihang.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a file's format by its first bytes, and names the things people hand in by mistake. */
final class FormatSniffer {

    private static final int HEAD = 4096;
    private static final String DBF_VERSIONS = "\u0002\u0003\u0004\u0005\u0030\u0031\u0032\u0043\u0063\u0083\u008b\u008e\u00cb\u00f5\u00fb";

    private final Object name;
    private final byte[] head;

    private FormatSniffer(Object name, byte[] head) {
        this.name = name;
        this.head = head;
    }

    static TableFormat sniff(Path file) throws TableException {
        Path name = file.getFileName();
        if (Files.isDirectory(file)) {
            throw new TableException("file.directory", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new FormatSniffer(name, in.readNBytes(HEAD)).format();
        } catch (NoSuchFileException e) {
            throw new TableException(e, "file.missing", file);
        } catch (IOException e) {
            throw new TableException(e, "file.unreadable", name, e.getMessage());
        }
    }

    private TableFormat format() throws TableException {
        if (head.length == 0) {
            throw new TableException("file.empty", name);
        }
        if (starts(0x50, 0x4B, 0x03, 0x04) || starts(0x50, 0x4B, 0x05, 0x06)) {
            return TableFormat.XLSX;
        }
        if (starts(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return TableFormat.XLS;
        }
        if (starts(0x25, 0x50, 0x44, 0x46)) {
            throw new TableException("file.pdf", name);
        }
        if (starts(0x09, 0x08) || starts(0x09, 0x04) || starts(0x09, 0x02) || starts(0x09, 0x00)) {
            throw new TableException("xls.old", name);
        }
        if (starts(0xEF, 0xBB, 0xBF) || starts(0xFF, 0xFE) || starts(0xFE, 0xFF)) {
            return TableFormat.CSV;
        }
        if (isDbf()) {
            return TableFormat.DBF;
        }
        if (isBinary()) {
            throw new TableException("file.binary", name);
        }
        refuseMarkup();
        return TableFormat.CSV;
    }

    private void refuseMarkup() throws TableException {
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (!text.startsWith("<")) {
            return;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw new TableException("file.xml2003", name);
        }
        if (text.contains("<html") || text.contains("<table") || text.startsWith("<!doctype")) {
            throw new TableException("file.html", name);
        }
        if (text.startsWith("<?xml")) {
            throw new TableException("file.xml", name);
        }
    }

    private boolean starts(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** A known version, a real date of last change, and lengths that fit each other: no text looks like that. */
    private boolean isDbf() {
        if (head.length < 65 || DBF_VERSIONS.indexOf(head[0] & 0xFF) < 0) {
            return false;
        }
        int month = head[2] & 0xFF;
        int day = head[3] & 0xFF;
        int header = head[8] & 0xFF | (head[9] & 0xFF) << 8;
        int record = head[10] & 0xFF | (head[11] & 0xFF) << 8;
        return month <= 12 && day <= 31 && header >= 65 && record >= 2;
    }

    private boolean isBinary() {
        int odd = 0;
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                odd++;
            }
        }
        return odd > head.length / 200;
    }
}
