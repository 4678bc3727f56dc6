package org.qihang.indicator.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The same people kept the plain way, as objects: what a snapshot is held against. */
final class Ledger {

    static final LocalDate FIRST = LocalDate.of(2013, 6, 1);
    private static final int DAYS = 120;

    final Map<Long, Person> people = new TreeMap<>();
    final Map<Long, Spell> spells = new TreeMap<>();
    private final Random random;
    private final String[] destinations = {"10", "11", "46", "65", "70", "71", "80", null};

    record Person(String identity, String[] codes, LocalDate since) {
    }

    record Spell(String identity, LocalDate since, LocalDate until, String code) {
    }

    Ledger(long seed) {
        random = new Random(seed);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String identity() {
        String digits = "2101" + String.format("%013d", random.nextLong(1_000_000_000_000L));
        return switch (random.nextInt(20)) {
            case 0 -> digits + "X";
            case 1 -> "HK" + random.nextInt(1_000_000_000);
            default -> digits + random.nextInt(10);
        };
    }

    private String one(int of, int empty) {
        int value = random.nextInt(of + empty);
        return value < of ? "v" + value : random.nextBoolean() ? null : "";
    }

    Person person(String identity) {
        String[] codes = {one(16, 0), one(300, 1), one(270, 1), one(9, 1), one(70_000, 1), one(2, 1), one(8, 1),
            destinations[random.nextInt(destinations.length)]};
        return new Person(identity, codes, random.nextInt(5) == 0 ? null : day());
    }

    void addPeople(int count) {
        long next = people.size() + 1;
        for (int i = 0; i < count; i++) {
            people.put(next + i, person(identity()));
        }
    }

    /** Former destinations of some people and of some nobody knows, one after the other without overlap. */
    void addSpells(int count) {
        List<Long> ids = new ArrayList<>(people.keySet());
        for (int i = 0; i < count; i++) {
            String whose = ids.isEmpty() || random.nextInt(10) == 0 ? identity()
                    : people.get(ids.get(random.nextInt(ids.size()))).identity();
            LocalDate from = spells.values().stream().filter(spell -> spell.identity().equals(whose))
                    .map(Spell::until).max(Comparator.naturalOrder()).orElse(FIRST);
            LocalDate since = from.plusDays(random.nextInt(20));
            spells.put(spells.size() + 1L, new Spell(whose, since, since.plusDays(1 + random.nextInt(30)),
                    destinations[random.nextInt(7)]));
        }
    }

    /** Changes people, at times their identity number and with it, at times, their former destinations. */
    List<Long> changePeople(int count, List<Long> changedSpells) {
        List<Long> ids = new ArrayList<>(people.keySet());
        List<Long> changed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long id = ids.get(random.nextInt(ids.size()));
            String before = people.get(id).identity();
            String after = random.nextInt(3) == 0 ? identity() : before;
            people.put(id, person(after));
            changed.add(id);
            if (!after.equals(before) && random.nextBoolean()) {
                spells.replaceAll((spell, old) -> {
                    if (!old.identity().equals(before)) {
                        return old;
                    }
                    changedSpells.add(spell);
                    return new Spell(after, old.since(), old.until(), old.code());
                });
            }
        }
        return changed;
    }

    /** The destination of a person on a day; the empty text where none is known. */
    String destination(Person person, LocalDate on) {
        String code = null;
        if (person.since() == null || !person.since().isAfter(on)) {
            code = person.codes()[Attribute.DESTINATION.ordinal()];
        } else {
            for (Spell spell : spells.values()) {
                if (spell.identity().equals(person.identity()) && !spell.since().isAfter(on) && on.isBefore(spell.until())) {
                    code = spell.code();
                }
            }
        }
        return code == null ? "" : code;
    }

    /** Counts the plain way. */
    List<Count> count(LocalDate on, List<Attribute> by, Predicate<Person> whom, Function<String, Kind> kinds) {
        Map<List<String>, long[]> groups = new TreeMap<>(Ledger::compare);
        for (Person person : people.values()) {
            if (whom.test(person)) {
                List<String> keys = by.stream().map(attribute -> value(person, attribute)).toList();
                groups.computeIfAbsent(keys, any -> new long[3])[kinds.apply(destination(person, on)).ordinal()]++;
            }
        }
        return groups.entrySet().stream().map(group -> new Count(group.getKey(), group.getValue()[0],
                group.getValue()[1], group.getValue()[2])).toList();
    }

    static String value(Person person, Attribute attribute) {
        String code = person.codes()[attribute.ordinal()];
        return code == null ? "" : code;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
