package org.qihang.indicator.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot counts as a plain loop over objects does, whatever was changed since it was first read. */
class SnapshotTest {

    private static final Function<String, Kind> KINDS = code -> switch (code) {
        case "70", "71", "" -> Kind.NOT_COUNTED;
        case "65" -> Kind.OUTSIDE;
        default -> Kind.COUNTED;
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsWhatAPlainLoopCounts(long seed) {
        Ledger ledger = new Ledger(seed);
        ledger.addPeople(700);
        ledger.addSpells(400);
        compare(fresh(ledger).publish(), ledger, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void changesLeadToWhatAFreshReadingGives(long seed) {
        Ledger ledger = new Ledger(seed);
        ledger.addPeople(300);
        ledger.addSpells(200);
        Roster roster = fresh(ledger);
        roster.publish();
        for (int round = 0; round < 4; round++) {
            int peopleBefore = ledger.people.size();
            int spellsBefore = ledger.spells.size();
            List<Long> spells = new ArrayList<>();
            List<Long> people = ledger.changePeople(40, spells);
            ledger.addPeople(50);
            ledger.addSpells(30);
            ledger.people.forEach((id, person) -> {
                if (people.contains(id) || id > peopleBefore) {
                    roster.change(id, person.identity(), person.codes(), person.since());
                }
            });
            ledger.spells.forEach((id, spell) -> {
                if (spells.contains(id) || id > spellsBefore) {
                    roster.former(id, spell.identity(), spell.since(), spell.until(), spell.code());
                }
            });
            Snapshot snapshot = roster.publish();
            assertThat(snapshot.rows()).isEqualTo(ledger.people.size());
            compare(snapshot, ledger, seed + round);
        }
    }

    @Test
    void anOlderSnapshotStaysAsItWas() {
        Ledger ledger = new Ledger(21);
        ledger.addPeople(100);
        Roster roster = fresh(ledger);
        Snapshot older = roster.publish();
        List<Count> before = byDegree(older);
        ledger.people.forEach((id, person) -> roster.change(id, person.identity(), ledger.person("x").codes(), null));
        Snapshot newer = roster.publish();
        assertThat(byDegree(older)).isEqualTo(before).isNotEqualTo(byDegree(newer));
    }

    @Test
    void moreThanAChunkOfPeopleAreFoundAndReplaced() {
        Roster roster = new Roster();
        int people = Chunk.ROWS * 2 + 1000;
        for (int id = 1; id <= people; id++) {
            roster.append(id, identity(id), codes("u1", "10"), Ledger.FIRST.plusDays(10));
        }
        roster.publish();
        for (int id = 1; id <= people; id += 997) {
            roster.change(id, identity(id), codes("u2", "70"), Ledger.FIRST.plusDays(20));
            roster.former(id, identity(id), Ledger.FIRST.plusDays(10), Ledger.FIRST.plusDays(20), "10");
        }
        int added = Chunk.ROWS;
        for (int id = people + 1; id <= people + added; id++) {
            roster.change(id, identity(id), codes("u1", "10"), null);
        }
        Snapshot snapshot = roster.publish();
        int moved = (people + 996) / 997;
        int all = people + added;
        assertThat(snapshot.rows()).isEqualTo(all);
        assertThat(byUnit(snapshot, Ledger.FIRST.plusDays(20))).containsExactly(
                new Count(List.of("u1"), all - moved, 0, 0), new Count(List.of("u2"), 0, moved, 0));
        assertThat(byUnit(snapshot, Ledger.FIRST.plusDays(19))).containsExactly(
                new Count(List.of("u1"), all - moved, 0, 0), new Count(List.of("u2"), moved, 0, 0));
        assertThat(byUnit(snapshot, Ledger.FIRST.plusDays(9))).containsExactly(
                new Count(List.of("u1"), added, people - moved, 0), new Count(List.of("u2"), 0, moved, 0));
    }

    @Test
    void aFormerDestinationWaitsForItsPerson() {
        Roster roster = new Roster();
        roster.former(1, identity(1), Ledger.FIRST, Ledger.FIRST.plusDays(5), "10");
        roster.publish();
        roster.change(1, identity(1), codes("u1", "70"), Ledger.FIRST.plusDays(5));
        assertThat(byUnit(roster.publish(), Ledger.FIRST.plusDays(4)))
                .containsExactly(new Count(List.of("u1"), 1, 0, 0));
        roster.forgetFormer();
        assertThat(byUnit(roster.publish(), Ledger.FIRST.plusDays(4)))
                .containsExactly(new Count(List.of("u1"), 0, 1, 0));
    }

    @Test
    void aCorrectedFormerDestinationTakesThePlaceOfTheOldOne() {
        Roster roster = new Roster();
        LocalDate since = Ledger.FIRST.plusDays(20);
        roster.append(1, identity(1), codes("u1", "70"), since);
        roster.append(2, identity(2), codes("u2", "70"), since);
        roster.former(1, identity(1), Ledger.FIRST, since, "10");
        roster.former(2, identity(1), Ledger.FIRST.plusDays(5), since, "65");
        roster.publish();
        roster.former(1, identity(1), Ledger.FIRST, since, "70");
        roster.former(2, identity(2), Ledger.FIRST, since, "10");
        assertThat(byUnit(roster.publish(), Ledger.FIRST.plusDays(6))).containsExactly(
                new Count(List.of("u1"), 0, 1, 0), new Count(List.of("u2"), 1, 0, 0));
        // Of two that began on the same day the one with the greater id holds.
        roster.former(3, identity(1), Ledger.FIRST, since, "65");
        assertThat(byUnit(roster.publish(), Ledger.FIRST.plusDays(6)).getFirst())
                .isEqualTo(new Count(List.of("u1"), 0, 0, 1));
    }

    @Test
    void threeMillionPeopleTakeWellUnderTwoHundredMegabytes() {
        Roster roster = new Roster();
        Random random = new Random(5);
        int people = 300_000;
        for (int id = 1; id <= people; id++) {
            String[] codes = {"21" + random.nextInt(16), "21" + random.nextInt(4000), "1" + random.nextInt(400),
                "3" + random.nextInt(9), "08" + random.nextInt(2000), "1", "" + random.nextInt(8), "10"};
            roster.append(id, identity(id), codes, Ledger.FIRST.plusDays(random.nextInt(300)));
        }
        assertThat(roster.publish().bytes() * 10).isLessThan(100L << 20);
    }

    private static List<Count> byDegree(Snapshot snapshot) {
        return new Counting(snapshot).by(Attribute.DEGREE, code -> code).on(Ledger.FIRST.plusDays(60), KINDS);
    }

    private static List<Count> byUnit(Snapshot snapshot, LocalDate on) {
        return new Counting(snapshot).by(Attribute.UNIT, code -> code).on(on, KINDS);
    }

    private static String identity(int id) {
        return "21010119900101" + String.format("%04d", id % 10_000) + (id < 10_000 ? "" : "-" + id);
    }

    private static String[] codes(String unit, String destination) {
        String[] codes = new String[Attribute.values().length];
        codes[Attribute.UNIT.ordinal()] = unit;
        codes[Attribute.DESTINATION.ordinal()] = destination;
        return codes;
    }

    private static Roster fresh(Ledger ledger) {
        Roster roster = new Roster();
        ledger.people.forEach((id, person) ->
                roster.append(id, person.identity(), person.codes(), person.since()));
        ledger.spells.forEach((id, spell) ->
                roster.former(id, spell.identity(), spell.since(), spell.until(), spell.code()));
        return roster;
    }

    /** Random days, axes and filters, few axes (an array of counters) and all of them (a table). */
    private static void compare(Snapshot snapshot, Ledger ledger, long seed) {
        Random random = new Random(seed);
        for (int axes = 0; axes < Attribute.values().length; axes++) {
            List<Attribute> all = new ArrayList<>(Arrays.asList(Attribute.values()));
            Collections.shuffle(all, random);
            List<Attribute> by = all.subList(0, axes);
            Attribute filter = all.getLast();
            String wanted = snapshot.values(filter).get(random.nextInt(snapshot.values(filter).size()));
            boolean filtered = random.nextBoolean();
            LocalDate on = ledger.day();
            LocalDate other = random.nextInt(3) == 0 ? ledger.day() : null;
            Counting counting = new Counting(snapshot);
            by.forEach(attribute -> counting.by(attribute, code -> code));
            if (filtered) {
                counting.where(filter, code -> !code.equals(wanted));
            }
            if (other != null) {
                counting.whereDestination(other, code -> code.equals("70") || code.isEmpty());
            }
            assertThat(counting.on(on, KINDS)).as("by %s on %s", by, on).isEqualTo(ledger.count(on, by,
                    person -> (!filtered || !Ledger.value(person, filter).equals(wanted))
                            && (other == null || List.of("70", "").contains(ledger.destination(person, other))), KINDS));
        }
    }
}
