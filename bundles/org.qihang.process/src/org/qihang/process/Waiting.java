package org.qihang.process;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * A graduate without a job on a day.
 *
 * @param person identity number: personal data, to be masked
 * @param unit the answering unit
 * @param origin place of household registration
 * @param hardship bit mask as in the roster; null or 0 for none
 * @param waits whether the graduate waits for a job, instead of not wanting one now (71, 72)
 */
public record Waiting(String person, String name, String unit, String university, String origin, String hardship,
        boolean waits) {

    private static final List<Feature> COLUMNS = Stream.of(Literals.GRADUATE__IDENTITY_NUMBER, Literals.GRADUATE__NAME,
            Literals.RECORD__UNIT, Literals.GRADUATE__UNIVERSITY, Literals.GRADUATE__ORIGIN,
            Literals.GRADUATE__HARDSHIP, Literals.GRADUATE__DESTINATION, Literals.GRADUATE__DESTINATION_SINCE)
            .map(Feature::of).toList();
    private static final Feature DESTINATION = Feature.of(Literals.GRADUATE__DESTINATION);
    private static final String NO_HARDSHIP = "0";

    /** Whether the graduate is in hardship. */
    public boolean inHardship() {
        return hardship != null && !NO_HARDSHIP.equals(hardship);
    }

    /**
     * Everybody without a job on a day, by identity number.
     *
     * @param unit only graduates this unit answers for; empty for all
     */
    public static List<Waiting> on(Store store, CampaignPlan plan, String unit, LocalDate on) {
        String campaign = plan.plan().getIdentifier();
        Employment employment = plan.employment(on);
        DestinationsOn destinations = new DestinationsOn(store.registers(), campaign, on);
        RegisterQuery query = RegisterQuery.of(campaign, Register.of(Literals.GRADUATE))
                .with(new Criterion.Any(List.of(new Criterion.Empty(DESTINATION, true),
                        new Criterion.In(DESTINATION, employment.notCounted()),
                        new Compare(Feature.of(Literals.GRADUATE__DESTINATION_SINCE), Operator.GT, on))));
        query = unit.isEmpty() ? query : query.with(new Compare(Feature.of(Literals.RECORD__UNIT), Operator.EQ, unit));
        List<Waiting> found = new ArrayList<>();
        List<Object[]> later = new ArrayList<>();
        BiPredicate<Object[], String> take = (row, destination) -> employment.without(destination)
                && found.add(of(row, employment.waits(destination)));
        store.registers().stream(query, COLUMNS, row -> {
            if (destinations.present((LocalDate) row[7])) {
                take.test(row, (String) row[6]);
            } else {
                later.add(row.clone());
            }
            return true;
        });
        later.forEach(row -> take.test(row, destinations.former((String) row[0])));
        found.sort(Comparator.comparing(Waiting::person));
        return found;
    }

    private static Waiting of(Object[] row, boolean waits) {
        return new Waiting((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                (String) row[5], waits);
    }
}
