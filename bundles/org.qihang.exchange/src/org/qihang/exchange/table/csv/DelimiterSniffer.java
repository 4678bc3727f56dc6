package org.qihang.exchange.table.csv;

/** Finds out what separates the fields: the one of comma, tab and semicolon that most lines at the top agree on. */
final class DelimiterSniffer {

    private static final char[] CANDIDATES = {',', '\t', ';'};
    private static final int LINES = 10;

    private DelimiterSniffer() {
    }

    /** The separator of a text that begins so; a comma where there is none. */
    static char sniff(CharSequence text) {
        char best = ',';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The fewest separators of a full line at the top, doubled where it is the same in all; 0 where a line has none. */
    private static int score(CharSequence text, char separator) {
        int fewest = Integer.MAX_VALUE;
        int highest = 0;
        int count = 0;
        int lines = 0;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length() && lines < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                if (!blank) {
                    fewest = Math.min(fewest, count);
                    highest = Math.max(highest, count);
                    lines++;
                }
                count = 0;
                blank = true;
                continue;
            } else if (c == separator && !quoted) {
                count++;
            }
            blank &= c == '\r';
        }
        if (lines == 0) {
            return count * 2;
        }
        return fewest == highest ? fewest * 2 : fewest;
    }
}
