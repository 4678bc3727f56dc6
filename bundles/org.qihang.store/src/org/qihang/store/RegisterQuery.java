package org.qihang.store;

import java.util.ArrayList;
import java.util.List;
import org.qihang.model.meta.Register;

/**
 * Which records of a campaign's register, in which order. All conditions must hold. Without an order: by key,
 * and by id among equals, so that pages never overlap.
 */
public record RegisterQuery(String campaign, Register register, List<Criterion> where, List<Order> order) {

    public RegisterQuery {
        where = List.copyOf(where);
        order = List.copyOf(order);
    }

    /** All records. */
    public static RegisterQuery of(String campaign, Register register) {
        return new RegisterQuery(campaign, register, List.of(), List.of());
    }

    /** The same with one more condition. */
    public RegisterQuery with(Criterion criterion) {
        List<Criterion> all = new ArrayList<>(where);
        all.add(criterion);
        return new RegisterQuery(campaign, register, all, order);
    }

    /** The same records in no particular order. */
    RegisterQuery unsorted() {
        return new RegisterQuery(campaign, register, where, List.of());
    }

    /** The same, sorted by this after what it is sorted by already. */
    public RegisterQuery with(Order next) {
        List<Order> all = new ArrayList<>(order);
        all.add(next);
        return new RegisterQuery(campaign, register, where, all);
    }
}
