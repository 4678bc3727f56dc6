package org.qihang.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qihang.model.meta.Register;
import org.qihang.model.meta.Register.Reference;
import org.qihang.model.register.RegisterPackage;

/** What the registers should hold, as maps in memory: the store's rules told once more, in the plainest way. */
final class PlainModel {

    static final Register GRADUATES = Samples.GRADUATES;
    static final Register DESTINATIONS = Samples.DESTINATIONS;
    static final Register EMPLOYERS = Register.of(RegisterPackage.Literals.EMPLOYER);
    static final Register POSTS = Register.of(RegisterPackage.Literals.POST);
    static final Register CONTACTS = Register.of(RegisterPackage.Literals.CONTACT);
    static final List<Register> REGISTERS = List.of(EMPLOYERS, POSTS, GRADUATES, CONTACTS, DESTINATIONS);

    private static final Map<Register, List<Reference>> REFERENCES = new HashMap<>();

    static {
        for (Register register : REGISTERS) {
            REFERENCES.put(register, register.referrers().stream()
                    .filter(reference -> REGISTERS.contains(reference.register())).toList());
        }
    }

    /** The change is refused. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Register, Map<Long, PlainRow>> rows = new HashMap<>();
    private final Map<Register, Map<Object, Long>> keys = new HashMap<>();
    private final Map<Reference, Map<Object, Set<Long>>> referring = new HashMap<>();
    private final List<Runnable> way = new ArrayList<>();
    private final Map<Register, List<Long>> fresh = new HashMap<>();
    private final Set<List<Object>> brought = new HashSet<>();
    private long next = -1;

    PlainModel() {
        for (Register register : REGISTERS) {
            rows.put(register, new LinkedHashMap<>());
            keys.put(register, new HashMap<>());
            references(register).forEach(reference -> referring.put(reference, new HashMap<>()));
        }
    }

    Collection<PlainRow> rows(Register register) {
        return rows.get(register).values();
    }

    static String key(Register register) {
        return register.key().orElseThrow().name();
    }

    /** Makes the changes; when one is refused nothing has changed. */
    boolean apply(List<RecordChange> changes) {
        way.clear();
        fresh.clear();
        brought.clear();
        changes.stream().filter(change -> change instanceof RecordChange.Added)
                .filter(change -> Register.of(change.record().eClass()).equals(DESTINATIONS))
                .forEach(change -> brought.add(spell(PlainRow.of(change.record(), null))));
        try {
            for (RecordChange change : changes) {
                make(change);
            }
            return true;
        } catch (Refused e) {
            List.copyOf(way).reversed().forEach(Runnable::run);
            return false;
        }
    }

    private static List<Object> spell(PlainRow destination) {
        List<Object> spell = new ArrayList<>();
        List.of("identityNumber", "destination", "since", "until").forEach(name -> spell.add(destination.get(name)));
        return spell;
    }

    /** Gives the records that were new in the last changes the ids the store gave them. */
    void name(RecordBatch batch, List<RecordChange> asked) {
        Set<Long> restored = new HashSet<>();
        asked.stream().filter(change -> change instanceof RecordChange.Added && change.record().getId() > 0)
                .forEach(change -> restored.add(change.record().getId()));
        Map<Register, Integer> told = new HashMap<>();
        for (RecordChange change : batch.changes()) {
            if (change instanceof RecordChange.Added && !restored.contains(change.record().getId())) {
                Register register = Register.of(change.record().eClass());
                long id = fresh.get(register).get(told.merge(register, 1, Integer::sum) - 1);
                PlainRow row = rows.get(register).get(id);
                // It may be gone again: added and removed in one batch.
                if (row != null) {
                    put(register, id, null);
                    put(register, change.record().getId(), row.called(change.record().getId()));
                }
            }
        }
    }

    private void put(Register register, long id, PlainRow row) {
        PlainRow old = row == null ? rows.get(register).remove(id) : rows.get(register).put(id, row);
        if (register.key().isPresent()) {
            if (old != null) {
                keys.get(register).remove(old.get(key(register)));
            }
            if (row != null) {
                keys.get(register).put(row.get(key(register)), id);
            }
        }
        for (Reference reference : referring.keySet()) {
            if (reference.register().equals(register)) {
                refer(reference, old, row);
            }
        }
        way.add(() -> put(register, id, old));
    }

    private void refer(Reference reference, PlainRow old, PlainRow row) {
        String name = reference.feature().name();
        Map<Object, Set<Long>> ids = referring.get(reference);
        if (old != null) {
            ids.getOrDefault(old.get(name), new HashSet<>()).remove(old.id());
        }
        if (row != null) {
            ids.computeIfAbsent(row.get(name), it -> new LinkedHashSet<>()).add(row.id());
        }
    }

    private void make(RecordChange change) throws Refused {
        if (change instanceof RecordChange.Handed) {
            return;
        }
        Register register = Register.of(change.record().eClass());
        switch (change) {
            case RecordChange.Added added -> add(register, PlainRow.of(added.record(), null));
            case RecordChange.Changed changed -> {
                PlainRow old = present(register, PlainRow.of(changed.before(), null));
                change(register, old, PlainRow.of(changed.after(), null).called(old.id()));
            }
            case RecordChange.Removed removed -> remove(register,
                    present(register, PlainRow.of(removed.record(), null)));
            case RecordChange.Handed handed -> throw new IllegalStateException();
        }
    }

    private PlainRow present(Register register, PlainRow known) throws Refused {
        PlainRow present = rows.get(register).get(known.id());
        refuseIf(present == null || !present.values().equals(known.values()));
        return present;
    }

    private static void refuseIf(boolean refused) throws Refused {
        if (refused) {
            throw new Refused();
        }
    }

    private void add(Register register, PlainRow row) throws Refused {
        refuseIf(row.id() > 0 && rows.get(register).containsKey(row.id()));
        refuseIf(register.key().isPresent() && keys.get(register).containsKey(row.get(key(register))));
        long id = row.id() > 0 ? row.id() : next--;
        if (row.id() <= 0) {
            fresh.computeIfAbsent(register, it -> new ArrayList<>()).add(id);
        }
        put(register, id, row.called(id).in(unit(register, row)));
    }

    private String unit(Register register, PlainRow row) throws Refused {
        if (register.equals(CONTACTS) || register.equals(DESTINATIONS)) {
            Long person = keys.get(GRADUATES).get(row.get(register.answering().orElseThrow().name()));
            refuseIf(person == null);
            return rows.get(GRADUATES).get(person).unit();
        }
        String place = (String) row.get(register.equals(GRADUATES) ? "origin" : "place");
        String unit = place.startsWith("2101") ? Samples.SHENYANG : place.startsWith("2102") ? Samples.DALIAN : "";
        // Every graduate studied in 大连.
        return register.equals(GRADUATES) && unit.isEmpty() ? Samples.DALIAN : unit;
    }

    private void change(Register register, PlainRow old, PlainRow wanted) throws Refused {
        boolean keyed = register.key().isPresent();
        Long holder = keyed ? keys.get(register).get(wanted.get(key(register))) : null;
        refuseIf(holder != null && holder != old.id());
        PlainRow row = wanted.in(unit(register, wanted));
        put(register, row.id(), row);
        if (keyed) {
            follow(register, old, row);
        }
        if (register.equals(GRADUATES)) {
            supersede(old, row);
        }
    }

    private void follow(Register register, PlainRow old, PlainRow row) {
        boolean moved = !old.unit().equals(row.unit());
        if (!moved && old.get(key(register)).equals(row.get(key(register)))) {
            return;
        }
        for (Reference reference : references(register)) {
            for (PlainRow referring : referring(reference, old.get(key(register)))) {
                PlainRow followed = referring.with(reference.feature().name(), row.get(key(register)));
                put(reference.register(), referring.id(),
                        reference.feature().answers() ? followed.in(row.unit()) : followed);
            }
        }
    }

    static List<Reference> references(Register register) {
        return REFERENCES.get(register);
    }

    List<PlainRow> referring(Reference reference, Object key) {
        return referring.get(reference).getOrDefault(key, Set.of()).stream().map(rows.get(reference.register())::get)
                .toList();
    }

    private void supersede(PlainRow old, PlainRow row) {
        LocalDate start = (LocalDate) old.get("destinationSince");
        LocalDate end = (LocalDate) row.get("destinationSince");
        boolean same = List.of("destination", "employerCode", "destinationSince").stream()
                .allMatch(name -> Objects.equals(old.get(name), row.get(name)));
        if (same || old.get("destination") == null || end == null || start != null && !end.isAfter(start)) {
            return;
        }
        PlainRow earlier = new PlainRow(next--, row.unit(), new HashMap<>());
        for (String name : List.of("destination", "employerCode", "employerName", "evidence")) {
            earlier = earlier.with(name, old.get(name));
        }
        // An undated one held from the campaign's first day.
        LocalDate begins = LocalDate.of(2013, 5, 20);
        LocalDate since = start != null ? start : begins.isBefore(end) ? begins : end.minusDays(1);
        earlier = earlier.with("identityNumber", row.get("identityNumber")).with("since", since).with("until", end);
        if (!brought.contains(spell(earlier))) {
            put(DESTINATIONS, earlier.id(), earlier);
            fresh.computeIfAbsent(DESTINATIONS, it -> new ArrayList<>()).add(earlier.id());
        }
    }

    private void remove(Register register, PlainRow row) throws Refused {
        for (Reference reference : references(register)) {
            List<PlainRow> referring = referring(reference, row.get(key(register)));
            if (reference.register().equals(DESTINATIONS)) {
                referring.forEach(earlier -> put(DESTINATIONS, earlier.id(), null));
            } else {
                refuseIf(!referring.isEmpty());
            }
        }
        put(register, row.id(), null);
    }

    /** The changes that make one record of two. */
    List<RecordChange> merge(Register register, PlainRow kept, PlainRow after, PlainRow gone) {
        List<RecordChange> changes = new ArrayList<>();
        for (Reference reference : references(register)) {
            for (PlainRow row : referring(reference, gone.get(key(register)))) {
                changes.add(new RecordChange.Changed(row.record(reference.register()),
                        row.with(reference.feature().name(), kept.get(key(register))).record(reference.register())));
            }
        }
        changes.add(new RecordChange.Removed(gone.record(register)));
        changes.add(new RecordChange.Changed(kept.record(register), after.record(register)));
        return changes;
    }
}
