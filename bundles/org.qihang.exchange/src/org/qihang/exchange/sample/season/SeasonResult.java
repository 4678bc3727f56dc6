package org.qihang.exchange.sample.season;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qihang.model.meta.Register;

/**
 * What a season wrote.
 *
 * @param written how many records of each register, in the order they were filled
 * @param canceled whether it was stopped before the last register
 */
public record SeasonResult(Map<Register, Long> written, boolean canceled) {

    public SeasonResult {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }
}
