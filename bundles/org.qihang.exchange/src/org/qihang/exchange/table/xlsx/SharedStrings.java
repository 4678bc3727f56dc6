package org.qihang.exchange.table.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableLimits;

/**
 * The texts cells refer to by number, packed: a roster of 300,000 people has millions of them, and as strings they
 * would not fit beside the rest. Strings asked for again and again are kept.
 */
final class SharedStrings {

    private static final int CHUNK = 1 << 20;
    private static final int KEPT = 1 << 13;

    private final String file;
    private final TableLimits limits;
    private final List<byte[]> chunks = new ArrayList<>();
    private int[] places = new int[1024];
    private int count;
    private int used = CHUNK;
    private char[] buffer = new char[256];
    private final String[] kept = new String[KEPT];
    private final int[] keptIndex = new int[KEPT];

    SharedStrings(String file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    void read(XmlPart xml) throws TableException {
        while (xml.find("si")) {
            readItem(xml);
        }
    }

    private void readItem(XmlPart xml) throws TableException {
        xml.clearText();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.element().equals("t")) {
                    if (!xml.gatherText()) {
                        throw new TableException("cell.long", file, "sharedStrings:" + count, limits.cellLength());
                    }
                } else if (xml.element().equals("rPh")) {
                    // How to pronounce the text; no part of it.
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.element().equals("si")) {
                break;
            }
        }
        add(xml.text(), EscapedText.unescape(xml.text(), xml.textLength()));
    }

    /** Packs a text: its length, then each character in one to three bytes. */
    private void add(char[] text, int length) throws TableException {
        int most = 3 + 3 * length;
        if (used + most > CHUNK) {
            if ((chunks.size() + 1L) * CHUNK + count * 4L > limits.sharedTextBytes()) {
                throw new TableException("xlsx.strings", file, limits.sharedTextBytes() >> 20);
            }
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (chunks.size() - 1) * CHUNK + used;
        byte[] chunk = chunks.getLast();
        int to = used;
        chunk[to++] = (byte) (length >> 16);
        chunk[to++] = (byte) (length >> 8);
        chunk[to++] = (byte) length;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < 0x80) {
                chunk[to++] = (byte) c;
            } else {
                // Two bytes more mark it: the first has its top bit set, which no ASCII has.
                chunk[to++] = (byte) 0x80;
                chunk[to++] = (byte) (c >> 8);
                chunk[to++] = (byte) c;
            }
        }
        used = to;
    }

    int size() {
        return count;
    }

    /** The text of that number; null where there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int slot = index & KEPT - 1;
        String known = kept[slot];
        if (known != null && keptIndex[slot] == index) {
            return known;
        }
        String text = unpack(places[index]);
        kept[slot] = text;
        keptIndex[slot] = index;
        return text;
    }

    private String unpack(int place) {
        byte[] chunk = chunks.get(place / CHUNK);
        int from = place % CHUNK;
        int length = (chunk[from] & 0xFF) << 16 | (chunk[from + 1] & 0xFF) << 8 | chunk[from + 2] & 0xFF;
        from += 3;
        if (buffer.length < length) {
            buffer = new char[length];
        }
        for (int i = 0; i < length; i++) {
            byte b = chunk[from++];
            if (b >= 0) {
                buffer[i] = (char) b;
            } else {
                buffer[i] = (char) ((chunk[from] & 0xFF) << 8 | chunk[from + 1] & 0xFF);
                from += 2;
            }
        }
        return new String(buffer, 0, length);
    }
}
