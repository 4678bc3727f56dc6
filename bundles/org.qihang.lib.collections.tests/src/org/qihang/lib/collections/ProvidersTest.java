package org.qihang.lib.collections;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Inside OSGi the nested libraries find their implementations without a service-loader extender. When they do not, NatTable
 * paints blank cells and SLF4J swallows the reason.
 */
class ProvidersTest {

    @Test
    void eclipseCollectionsFindsItsImplementation() {
        assertThat(IntSets.mutable.with(210100, 210200).size()).isEqualTo(2);
        assertThat(IntIntMaps.mutable.empty().getIfAbsent(1, 7)).isEqualTo(7);
        assertThat(Lists.immutable.of("沈阳").getFirst()).isEqualTo("沈阳");
    }

    @Test
    void anotherThreadFindsItToo() throws InterruptedException {
        int[] size = {-1};
        Thread thread = new Thread(() -> size[0] = Lists.mutable.of(1, 2, 3).size());
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        thread.start();
        thread.join();
        assertThat(size[0]).isEqualTo(3);
    }

    @Test
    void slf4jWritesToJavaLogging() {
        assertThat(LoggerFactory.getLogger(ProvidersTest.class).getClass().getName()).startsWith("org.slf4j.jul.");
    }
}
