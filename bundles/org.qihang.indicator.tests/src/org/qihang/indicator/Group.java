package org.qihang.indicator;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.store.Store;

/** Builds groups of graduates who have the same: {@code aGroup().from("210100").to("10", day).of(3)}. */
final class Group {

    private static final AtomicInteger NUMBERED = new AtomicInteger();

    private final Store store;
    private final Graduate pattern = RegisterFactory.eINSTANCE.createGraduate();

    Group(Store store, Province province) {
        this.store = store;
        pattern.setCampaign(province.id);
        pattern.setName("某人");
        pattern.setGender("1");
        pattern.setOrigin("210102");
        pattern.setUniversity(Province.UNIVERSITIES[0]);
        pattern.setDegree("31");
        pattern.setMajor("080901");
    }

    Group from(String origin) {
        pattern.setOrigin(origin);
        return this;
    }

    Group at(String university) {
        pattern.setUniversity(university);
        return this;
    }

    Group degree(String degree) {
        pattern.setDegree(degree);
        return this;
    }

    Group hardship(String hardship) {
        pattern.setHardship(hardship);
        return this;
    }

    Group to(String destination, LocalDate since) {
        pattern.setDestination(destination);
        pattern.setDestinationSince(since);
        return this;
    }

    /** Stores so many. */
    void of(int count) {
        for (int i = 0; i < count; i++) {
            stored();
        }
    }

    /** Stores one. */
    Graduate stored() {
        Graduate one = EcoreUtil.copy(pattern);
        one.setIdentityNumber(String.format("210102199%09d", NUMBERED.incrementAndGet()));
        return (Graduate) store.registers().insert(one, "test");
    }

    /** Changes the destination of one. */
    static Graduate move(Store store, Graduate before, String destination, LocalDate since) {
        Graduate after = EcoreUtil.copy(before);
        after.setDestination(destination);
        after.setDestinationSince(since);
        return (Graduate) store.registers().update(before, after, "test");
    }
}
