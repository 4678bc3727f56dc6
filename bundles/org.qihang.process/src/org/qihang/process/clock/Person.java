package org.qihang.process.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A graduate in hardship while the registers are read: what was found of them so far. */
final class Person {

    private final String identity;
    private final String name;
    private final String unit;
    private final String hardship;
    private final List<MatchingContact> contacts = new ArrayList<>(4);
    private String service;
    private String adviser;
    private LocalDate registered;
    private boolean closed;
    private LocalDate placed;

    Person(String identity, String name, String unit, String hardship) {
        this.identity = identity;
        this.name = name;
        this.unit = unit;
        this.hardship = hardship;
    }

    /** The clock runs from the first registration that is still open. */
    void registered(String code, LocalDate day, String by) {
        if (registered == null || day.isBefore(registered)) {
            service = code;
            registered = day;
            adviser = by;
        }
    }

    void closed() {
        closed = true;
    }

    void contact(String code, LocalDate made, String result) {
        contacts.add(new MatchingContact(code, made, result, true));
    }

    void placed(LocalDate day) {
        placed = placed == null || day.isAfter(placed) ? day : placed;
    }

    boolean runs() {
        return registered != null;
    }

    /** Registered once, and closed since. */
    boolean onlyClosed() {
        return closed && registered == null;
    }

    /** The clock on a day; contacts from before the registration belong to another one. */
    Clock clock(ClockRule rule, LocalDate on) {
        LocalDate due = rule.due(registered);
        List<MatchingContact> made = contacts.stream().filter(contact -> !contact.made().isBefore(registered))
                .map(each -> new MatchingContact(each.code(), each.made(), each.result(), !each.made().isAfter(due)))
                .sorted(Comparator.comparing(MatchingContact::made).thenComparing(MatchingContact::code)).toList();
        int missing = Math.max(0, rule.contacts() - (int) made.stream().filter(MatchingContact::inTime).count());
        long left = ChronoUnit.DAYS.between(on, due);
        return new Clock(identity, name, unit, hardship, service, adviser, registered, due, left, made, missing,
                state(rule, left, missing > 0));
    }

    private ClockState state(ClockRule rule, long left, boolean missing) {
        if (placed != null && !placed.isBefore(registered)) {
            return ClockState.PLACED;
        }
        if (left < 0) {
            return missing ? ClockState.CONTACTS_MISSED : ClockState.WELFARE_DUE;
        }
        if (left > rule.warning()) {
            return ClockState.RUNNING;
        }
        return missing ? ClockState.CONTACTS_SOON : ClockState.WELFARE_SOON;
    }
}
