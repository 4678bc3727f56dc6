package org.qihang.ui.importing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.qihang.exchange.record.Progress;
import org.qihang.model.text.Texts;

/** Shows an import's progress with its rate and the time left; cancelling the monitor stops the import. */
final class MonitorProgress implements Progress {

    private static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private final Texts texts;
    private final long began = System.nanoTime();
    private int done;

    MonitorProgress(IProgressMonitor monitor, String task, Texts texts) {
        this.monitor = monitor;
        this.texts = texts;
        monitor.beginTask(task, STEPS);
    }

    @Override
    public boolean report(long rows, long consumed, long total) {
        int now = (int) Math.min(STEPS, consumed * STEPS / Math.max(1, total));
        if (now > done) {
            monitor.worked(now - done);
            done = now;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long left = consumed <= 0 ? 0 : Math.round(seconds * Math.max(0, total - consumed) / consumed);
        monitor.subTask(texts.text("progress", rows, Math.round(rows / Math.max(seconds, 0.001)), left));
        return !monitor.isCanceled();
    }

    @Override
    public void finishing() {
        monitor.subTask(texts.text("progress.finishing"));
    }
}
