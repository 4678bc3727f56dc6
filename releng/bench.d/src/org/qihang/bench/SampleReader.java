package org.qihang.bench;

import java.io.Reader;

/** The sample as CSV lines, made while they are read. */
final class SampleReader extends Reader {

    private final Sample sample;
    private int row;
    private String line = "";
    private int at;

    SampleReader(Sample sample) {
        this.sample = sample;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int written = 0;
        while (written < length) {
            if (at == line.length()) {
                if (row == sample.size) {
                    break;
                }
                line = line(row++);
                at = 0;
            }
            int part = Math.min(length - written, line.length() - at);
            line.getChars(at, at + part, buffer, offset + written);
            at += part;
            written += part;
        }
        return written == 0 ? -1 : written;
    }

    private String line(int i) {
        return i + "," + Sample.unit(sample.unit[i]) + "," + Sample.place(sample.place[i]) + ","
                + Sample.university(sample.university[i]) + "," + Sample.DEGREES[sample.degree[i]] + ","
                + Sample.major(sample.major[i]) + "," + Sample.DESTINATIONS[sample.destination[i]] + ","
                + sample.since(i) + "\n";
    }

    @Override
    public void close() {
        row = sample.size;
    }
}
