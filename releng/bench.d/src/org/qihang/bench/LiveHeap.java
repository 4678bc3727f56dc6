package org.qihang.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most heap in use right after a collection while it watches: what the work keeps, without its garbage. */
final class LiveHeap implements AutoCloseable {

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = this::collected;

    LiveHeap watch() {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector ->
                ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
        return this;
    }

    private void collected(Notification notification, Object unused) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long used = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> !pool.getKey().startsWith("Code") && !pool.getKey().startsWith("Meta")
                            && !pool.getKey().startsWith("Compressed"))
                    .map(Map.Entry::getValue).mapToLong(MemoryUsage::getUsed).sum();
            most.accumulateAndGet(used, Math::max);
        }
    }

    String shown() {
        return String.format(Locale.ROOT, "%,d MiB of %,d MiB", most.get() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    @Override
    public void close() throws IllegalStateException {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> remove((NotificationEmitter) collector));
    }

    private void remove(NotificationEmitter collector) {
        try {
            collector.removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
