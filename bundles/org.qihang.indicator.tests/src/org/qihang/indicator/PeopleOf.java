package org.qihang.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.store.ImportSource;
import org.qihang.store.LoadMode;
import org.qihang.store.RegisterLoad;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Graduates of a province made at random, and random changes to them by every way the store has. */
final class PeopleOf {

    private static final LocalDate FIRST = LocalDate.of(2013, 5, 20);
    private static final int DAYS = 150;
    private static final String[] ORIGINS = {"210102", "210100", "211202", "211281", "211224", "110101", "540102", "542221"};
    private static final String[] DESTINATIONS = {"10", "11", "46", "80", "65", "70", "71", "72", null};
    private static final String[] HARDSHIPS = {"0", "1", "2", "3", "4", "7", null};

    private final Store store;
    private final Province province;
    private final Random random;
    private final List<Graduate> people = new ArrayList<>();
    private int numbered;

    PeopleOf(Store store, Province province, long seed) {
        this.store = store;
        this.province = province;
        this.random = new Random(seed);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private String identity() {
        return String.format("2101021990%07d", ++numbered) + (numbered % 11 == 10 ? "X" : numbered % 11);
    }

    private Graduate graduate() {
        Graduate graduate = RegisterFactory.eINSTANCE.createGraduate();
        graduate.setCampaign(province.id);
        graduate.setIdentityNumber(identity());
        graduate.setName("某人");
        graduate.setGender(random.nextBoolean() ? "1" : "2");
        graduate.setOrigin(one(ORIGINS));
        boolean elsewhere = !graduate.getOrigin().startsWith("21");
        graduate.setUniversity(Province.UNIVERSITIES[random.nextInt(elsewhere ? 3 : 4)]);
        graduate.setDegree(one(new String[] {"31", "41", null}));
        graduate.setMajor("0" + (80_000 + random.nextInt(300)));
        graduate.setHardship(one(HARDSHIPS));
        graduate.setGraduated(LocalDate.of(2013, 7, 1));
        graduate.setDestination(one(DESTINATIONS));
        graduate.setDestinationSince(random.nextInt(4) == 0 ? null : day());
        return graduate;
    }

    /** One import of new people and of changed ones. */
    void load(int added, int changed) {
        List<String> keys = people.stream().map(Graduate::getIdentityNumber).toList();
        try (RegisterLoad load = store.registers().load(province.id, Province.GRADUATES,
                new ImportSource("people.xlsx", null, null), LoadMode.MERGE)) {
            for (int i = 0; i < added; i++) {
                load.insert(row(graduate()));
            }
            for (int i = 0; i < changed; i++) {
                Object[] before = load.existing(List.of(keys.get(random.nextInt(keys.size())))).values().iterator().next();
                Object[] after = before.clone();
                set(after, "destination", one(DESTINATIONS));
                set(after, "destinationSince", day());
                set(after, "hardship", one(HARDSHIPS));
                load.update(before, after);
            }
            load.finish(added, changed, 0, 0);
        }
        reread();
    }

    private static void set(Object[] row, String name, Object value) {
        row[Province.GRADUATES.columns().indexOf(Province.GRADUATES.attribute(name).orElseThrow())] = value;
    }

    private static Object[] row(Graduate graduate) {
        return Province.GRADUATES.columns().stream().map(Feature::feature).map(graduate::eGet).toArray();
    }

    private void reread() {
        people.clear();
        store.registers().page(RegisterQuery.of(province.id, Province.GRADUATES), 0, 100_000)
                .forEach(record -> people.add((Graduate) record));
    }

    /** Single saves, some of which correct the identity number or the origin. */
    void edit(int count) {
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(people.size());
            Graduate before = people.get(place);
            Graduate after = EcoreUtil.copy(before);
            Graduate other = graduate();
            for (EStructuralFeature feature : List.of(feature("destination"), feature("destinationSince"),
                    feature("degree"), feature("university"))) {
                after.eSet(feature, other.eGet(feature));
            }
            if (random.nextInt(3) == 0) {
                after.setIdentityNumber(other.getIdentityNumber());
            }
            if (random.nextInt(3) == 0) {
                after.setOrigin(other.getOrigin());
            }
            if (!after.getOrigin().startsWith("21")) {
                after.setUniversity(Province.UNIVERSITIES[0]);
            }
            people.set(place, (Graduate) store.registers().update(before, after, "test"));
        }
    }

    private static EStructuralFeature feature(String name) {
        return Province.GRADUATES.attribute(name).orElseThrow().feature();
    }

    void delete(int count) {
        for (int i = 0; i < count; i++) {
            store.registers().delete(people.remove(random.nextInt(people.size())), "test");
        }
    }
}
