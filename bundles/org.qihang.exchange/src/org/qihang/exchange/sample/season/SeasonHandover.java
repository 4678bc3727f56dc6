package org.qihang.exchange.sample.season;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.model.register.University;
import org.qihang.model.rule.AnsweringUnits;

/**
 * How the leavers came from Education to the units (R11): in the batch of the week they were registered in. A few were in
 * the batch of the week before, were returned and came again.
 */
final class SeasonHandover {

    /**
     * A person in a batch.
     *
     * @param returned true when the unit did not accept the person this time
     */
    record Step(SeasonPerson person, SeasonBatch batch, boolean returned) {
    }

    private static final double RETURNED = .03;
    private static final int WEEK = 7;

    private final SeasonPeople people;
    private final AnsweringUnits units;
    private final Map<String, String> placeOfUniversity;

    SeasonHandover(SeasonPeople people, AnsweringUnits units, Collection<University> universities) {
        this.people = people;
        this.units = units;
        this.placeOfUniversity = universities.stream()
                .collect(Collectors.toMap(University::getCode, University::getPlace));
    }

    SeasonPeople people() {
        return people;
    }

    /** The unit that answers for a person. */
    String unit(SeasonPerson person) {
        return units.of(person.graduate().getOrigin(), placeOfUniversity.get(person.graduate().getUniversity()))
                .orElseThrow();
    }

    Stream<Step> steps() {
        return people.leavers().flatMap(this::steps);
    }

    private Stream<Step> steps(SeasonPerson person) {
        int week = (int) ChronoUnit.DAYS.between(people.days().leaving(), person.registered()) / WEEK;
        Step accepted = new Step(person, batch(person, week), false);
        return week > 0 && person.draw("handover").chance(RETURNED)
                ? Stream.of(new Step(person, batch(person, week - 1), true), accepted) : Stream.of(accepted);
    }

    private SeasonBatch batch(SeasonPerson person, int week) {
        String origin = person.graduate().getOrigin();
        String area = units.ofPlace(origin).orElse(origin.substring(0, 2) + "0000");
        return new SeasonBatch(unit(person), area, week, people.days().leaving().plusDays((long) WEEK * week));
    }
}
