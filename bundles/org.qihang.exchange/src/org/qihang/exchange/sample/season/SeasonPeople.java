package org.qihang.exchange.sample.season;

import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.qihang.exchange.sample.SampleRoster;

/** The graduates of a season, made anew each time they are asked for: nothing of them is kept. */
final class SeasonPeople {

    private final SampleRoster roster;
    private final long seed;
    private final SeasonDays days;

    SeasonPeople(SampleRoster roster, long seed, SeasonDays days) {
        this.roster = roster;
        this.seed = seed;
        this.days = days;
    }

    SeasonDays days() {
        return days;
    }

    Stream<SeasonPerson> all() {
        int[] next = {0};
        IntSupplier number = () -> next[0]++;
        return roster.graduates().map(graduate -> SeasonPerson.of(graduate, number.getAsInt(), seed, days));
    }

    Stream<SeasonPerson> leavers() {
        return all().filter(SeasonPerson::leaver);
    }
}
