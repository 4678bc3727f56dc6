package org.qihang.exchange.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Picking by weight. */
class WeightedTest {

    @Test
    void eachComesAsOftenAsItWeighs() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("one", 1.0);
        weights.put("none", 0.0);
        weights.put("three", 3.0);
        Weighted<String> weighted = new Weighted<>(weights);
        Draw draw = new Draw(42);
        int three = 0;
        for (int i = 0; i < 40_000; i++) {
            String picked = weighted.pick(draw);
            assertThat(picked).isNotEqualTo("none");
            three += picked.equals("three") ? 1 : 0;
        }
        assertThat(three / 40_000.0).isCloseTo(.75, within(.01));
    }

    @Test
    void fixedNumbersStayAndSpread() {
        assertThat(Draw.fixed("10140")).isEqualTo(Draw.fixed("10140")).isBetween(0.0, 1.0);
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += Draw.fixed("size" + (10_000 + i));
        }
        assertThat(sum / 1000).isCloseTo(.5, within(.04));
    }
}
