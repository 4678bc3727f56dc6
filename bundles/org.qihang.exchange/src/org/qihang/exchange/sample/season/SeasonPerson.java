package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.Set;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.register.Graduate;

/**
 * What a season means for one graduate: whether the person signs in it, whether the person leaves school without a job
 * and is served from then on (R11, R12). The same for the same person and seed.
 *
 * @param number the person's row in the roster, from 0
 * @param registered when the person was registered as a leaver; null for those who were none
 * @param settled when the person found something; null when not by the end
 */
record SeasonPerson(Graduate graduate, int number, long seed, LocalDate registered, LocalDate settled) {

    private static final Set<String> SIGNED = Set.of("10", "11", "12");
    private static final int REGISTERED_WITHIN = 45;

    static SeasonPerson of(Graduate graduate, int number, long seed, SeasonDays days) {
        LocalDate since = graduate.getDestinationSince();
        LocalDate settled = since == null || since.isAfter(days.ends()) ? null : since;
        boolean leaver = !"65".equals(graduate.getDestination()) && (settled == null || settled.isAfter(days.leaving()));
        LocalDate registered = null;
        if (leaver) {
            LocalDate last = days.leaving().plusDays(REGISTERED_WITHIN);
            registered = SeasonDays.between(draw(seed, number, "registered"), days.leaving(),
                    settled == null ? last : SeasonDays.earlier(last, settled));
        }
        return new SeasonPerson(graduate, number, seed, registered, settled);
    }

    private static Draw draw(long seed, int number, String purpose) {
        // Seeds beside each other would draw alike at first: the bits are mixed (SplitMix64).
        long mixed = (seed * 1_000_003 + number) * 31 + purpose.hashCode();
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return new Draw(mixed ^ mixed >>> 31);
    }

    /** Chance of this person's own for one purpose. */
    Draw draw(String purpose) {
        return draw(seed, number, purpose);
    }

    boolean leaver() {
        return registered != null;
    }

    /** Whether an agreement or contract was made within the season. */
    boolean signs(SeasonDays days) {
        return settled != null && days.has(settled) && graduate.getEmployerCode() != null
                && SIGNED.contains(graduate.getDestination());
    }

    /** The last day somebody serves the person. */
    LocalDate servedUntil(SeasonDays days) {
        return settled == null ? days.ends() : settled;
    }
}
