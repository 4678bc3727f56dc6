package org.qihang.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread from outside: whether it ever stands in a database driver, and how much of its own processor
 * time one call of the product takes before the event loop goes on. Processor time, because a busy machine must not
 * fail a test.
 */
public final class UiThreadWatch implements AutoCloseable {

    private static final List<String> DATABASE = List.of("org.h2.", "org.postgresql.", "org.hibernate.");
    private static final String LOOP = "readAndDispatch";
    private static final String OURS = "org.qihang.";
    private static final Pattern TEST = Pattern.compile(".*(\\.tests\\..*|Test|Robot)");
    private static final int PAUSE_MILLIS = 2;

    private final Thread watched = Display.getCurrent().getThread();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Set<String> waits = new LinkedHashSet<>();
    private final Map<String, Long> longest = new LinkedHashMap<>();
    private final Thread sampler = Thread.ofPlatform().name("ui-thread-watch").daemon().unstarted(this::watch);
    private volatile boolean closed;
    private String call;
    private long since;

    private UiThreadWatch() {
    }

    /** Begins to watch the thread that calls. */
    public static UiThreadWatch begin() {
        UiThreadWatch watch = new UiThreadWatch();
        watch.sampler.start();
        return watch;
    }

    private void watch() {
        while (!closed) {
            sample(Arrays.asList(watched.getStackTrace()), threads.getThreadCpuTime(watched.threadId()));
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void sample(List<StackTraceElement> stack, long processorTime) {
        if (stack.stream().anyMatch(frame -> DATABASE.stream().anyMatch(frame.getClassName()::startsWith))) {
            waits.add(stack.stream().map(StackTraceElement::toString).collect(Collectors.joining("\n  ")));
        }
        String now = call(stack);
        if (now == null || !now.equals(call)) {
            call = now;
            since = processorTime;
        } else {
            longest.merge(now, (processorTime - since) / 1_000_000, Math::max);
        }
    }

    /** The product's method the event loop has called; null when it is idle or in the platform's own work. */
    private static String call(List<StackTraceElement> stack) {
        return stack.stream().takeWhile(frame -> !frame.getMethodName().equals(LOOP))
                .filter(frame -> frame.getClassName().startsWith(OURS) && !TEST.matcher(frame.getClassName()).matches())
                .reduce((inner, outer) -> outer).map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse(null);
    }

    /** Where the thread was seen in a database driver. */
    public synchronized List<String> waits() {
        return List.copyOf(waits);
    }

    /** Calls that kept the thread longer, each with its milliseconds. */
    public synchronized Map<String, Long> holdsOver(long millis) {
        return longest.entrySet().stream().filter(entry -> entry.getValue() > millis)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void close() {
        closed = true;
        sampler.interrupt();
    }
}
