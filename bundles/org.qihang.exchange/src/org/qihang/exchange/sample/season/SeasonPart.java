package org.qihang.exchange.sample.season;

import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** One register of a season. */
interface SeasonPart {

    Register register();

    /** The records, made as they are asked for; records they refer to are in parts before this one. */
    Stream<? extends Record> records();
}
