package org.qihang.cli;

import org.qihang.exchange.record.Progress;

/** One line on standard error: rows, rate, remaining time; Ctrl+C ends the process and leaves the old state. */
public final class ImportProgress implements Progress, AutoCloseable {

    private static final long EVERY_NANOS = 1_000_000_000L;

    private final Terminal terminal;
    private final long began = System.nanoTime();
    private long last = began;
    private boolean shown;

    public ImportProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean report(long rows, long bytes, long total) {
        long now = System.nanoTime();
        if (now - last < EVERY_NANOS) {
            return true;
        }
        last = now;
        double seconds = (now - began) / 1e9;
        long left = bytes <= 0 || bytes > total ? 0 : Math.round(seconds * (total - bytes) / bytes);
        terminal.err().print('\r' + terminal.texts().text("import.progress", rows, Math.round(rows / seconds), left));
        terminal.err().flush();
        shown = true;
        return true;
    }

    @Override
    public void finishing() {
        close();
        shown = false;
        terminal.say("import.finishing");
    }

    @Override
    public void close() {
        if (shown) {
            terminal.err().println();
        }
    }
}
