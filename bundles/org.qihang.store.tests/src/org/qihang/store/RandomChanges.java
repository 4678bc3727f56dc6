package org.qihang.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.qihang.model.meta.Register;
import org.qihang.store.RecordChange.Added;
import org.qihang.store.RecordChange.Changed;
import org.qihang.store.RecordChange.Removed;

/** Changes people might make to what a plain model holds; now and then one that must be refused. */
final class RandomChanges {

    private static final List<Register> EDITED = List.of(PlainModel.EMPLOYERS, PlainModel.POSTS, PlainModel.GRADUATES,
            PlainModel.GRADUATES, PlainModel.CONTACTS, PlainModel.CONTACTS);
    private static final String[] SIGNS = {"王", "小明", "'", "\\", "\t", "%", "_", " ", "a", "Z", "9", "\uD842\uDFB7", "\n"};

    private final Random random;
    private final PlainModel model;
    private final Set<Long> taken = new HashSet<>();
    private final Map<Register, List<PlainRow>> present = new HashMap<>();

    RandomChanges(Random random, PlainModel model) {
        this.random = random;
        this.model = model;
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    Register register() {
        return EDITED.get(random.nextInt(EDITED.size()));
    }

    /** Changes of different records of one register or two, a small part of them wrong. */
    List<RecordChange> batch(int size) {
        taken.clear();
        present.clear();
        List<RecordChange> changes = new ArrayList<>();
        Register register = register();
        for (int i = 0; i < size; i++) {
            if (i == size / 2 && chance(0.3)) {
                register = register();
            }
            changes.add(change(register));
        }
        if (chance(0.15)) {
            changes.add(random.nextInt(changes.size() + 1), wrong(register));
        }
        return changes;
    }

    private RecordChange change(Register register) {
        PlainRow row = model.rows(register).size() < 300 || chance(0.2) ? null : free(register);
        if (row == null) {
            return new Added(fresh(register).record(register));
        }
        if (chance(0.25) && !referred(register, row)) {
            return new Removed(row.record(register));
        }
        return new Changed(row.record(register), changed(register, row).record(register));
    }

    /** A record no other change of this batch is about; null when none is found soon. */
    private PlainRow free(Register register) {
        for (int i = 0; i < 10; i++) {
            PlainRow row = any(register);
            if (taken.add(row.id())) {
                return row;
            }
        }
        return null;
    }

    PlainRow any(Register register) {
        return any(present.computeIfAbsent(register, it -> new ArrayList<>(model.rows(it))));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Two different records; null when by chance they are the same. */
    List<PlainRow> two(Register register) {
        present.clear();
        PlainRow one = any(register);
        PlainRow other = any(register);
        return one.id() == other.id() ? null : List.of(one, other);
    }

    private boolean referred(Register register, PlainRow row) {
        return PlainModel.references(register).stream()
                .filter(reference -> !reference.register().equals(PlainModel.DESTINATIONS))
                .anyMatch(reference -> !model.referring(reference, row.get(PlainModel.key(register))).isEmpty());
    }

    private RecordChange wrong(Register register) {
        PlainRow row = any(register);
        String key = PlainModel.key(register);
        return switch (random.nextInt(4)) {
            case 0 -> new Added(fresh(register).with(key, row.get(key)).record(register));
            case 1 -> new Changed(changed(register, row).record(register), row.record(register));
            case 2 -> new Removed(any(PlainModel.GRADUATES).record(PlainModel.GRADUATES));
            default -> new Added(fresh(PlainModel.CONTACTS).with("person", "210102000000000000")
                    .record(PlainModel.CONTACTS));
        };
    }

    /** The same with one to three other values; sometimes the key. */
    PlainRow changed(Register register, PlainRow row) {
        PlainRow other = fresh(register);
        PlainRow changed = row;
        List<String> names = other.values().keySet().stream().sorted().toList();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = any(names);
            if (!name.equals(PlainModel.key(register)) || chance(0.2)) {
                changed = changed.with(name, other.get(name));
            }
        }
        return changed;
    }

    PlainRow fresh(Register register) {
        Map<String, Object> values = new HashMap<>();
        if (register.equals(PlainModel.EMPLOYERS)) {
            values.put("code", "%09d".formatted(random.nextInt(100_000_000)));
            values.put("name", text());
            values.put("place", place());
            values.put("nature", chance(0.5) ? null : "31");
        } else if (register.equals(PlainModel.POSTS)) {
            values.put("code", "P%010d".formatted(random.nextInt(100_000_000)));
            values.put("title", text());
            values.put("employer", chance(0.05) ? "NOT-THERE" : key(PlainModel.EMPLOYERS));
            values.put("number", random.nextInt(100));
            values.put("payFrom", chance(0.3) ? null : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3)));
            values.put("place", place());
            values.put("validFrom", day());
        } else if (register.equals(PlainModel.GRADUATES)) {
            values.put("identityNumber", Samples.identityNumber(1 + random.nextInt(1_000_000_000)));
            values.put("name", text());
            values.put("origin", place());
            values.put("university", "10141");
            values.put("destination", chance(0.2) ? null : chance(0.5) ? "70" : "10");
            values.put("destinationSince", day());
            values.put("employerCode", chance(0.7) ? null : key(PlainModel.EMPLOYERS));
            values.put("mobile", chance(0.5) ? null : "138%08d".formatted(random.nextInt(100_000_000)));
        } else {
            values.put("code", "C%010d".formatted(random.nextInt(100_000_000)));
            values.put("person", key(PlainModel.GRADUATES));
            values.put("post", chance(0.5) ? null : key(PlainModel.POSTS));
            values.put("made", day());
            values.put("matching", chance(0.3) ? null : (Object) chance(0.5));
            values.put("plan", chance(0.3) ? null : text());
        }
        return new PlainRow(0, null, values);
    }

    private String key(Register register) {
        return model.rows(register).isEmpty() ? null : (String) any(register).get(PlainModel.key(register));
    }

    private String text() {
        StringBuilder text = new StringBuilder("名");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    private String place() {
        return List.of("210102", "210211", "310101").get(random.nextInt(3));
    }

    private LocalDate day() {
        return chance(0.1) ? null : LocalDate.of(2013, 5, 1).plusDays(random.nextInt(200));
    }
}
