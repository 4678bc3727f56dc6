package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Assignment;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** Who answered for each leaver, and for each graduate in hardship from the campaign's first weeks on (R12, R13). */
record SeasonAssignments(SeasonHandover handover, SeasonVocabulary words) implements SeasonPart {

    private static final int HARDSHIP_WITHIN = 20;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.ASSIGNMENT);
    }

    @Override
    public Stream<? extends Record> records() {
        return handover.people().all().filter(this::needsSomebody).map(this::record);
    }

    private boolean needsSomebody(SeasonPerson person) {
        return person.leaver() || inHardship(person)
                && (person.settled() == null || person.settled().isAfter(handover.people().days().begins()));
    }

    private static boolean inHardship(SeasonPerson person) {
        String hardship = person.graduate().getHardship();
        return hardship != null && !"0".equals(hardship);
    }

    private Assignment record(SeasonPerson person) {
        LocalDate since = since(person);
        Assignment assignment = RegisterFactory.eINSTANCE.createAssignment();
        assignment.setCode("ZR%07d".formatted(person.number()));
        assignment.setPerson(person.graduate().getIdentityNumber());
        assignment.setResponsible(handover.unit(person));
        assignment.setAdviser(SeasonLeavers.adviser(person, words));
        assignment.setSince(since);
        assignment.setAccepted(since);
        if (person.settled() == null) {
            assignment.setState("20");
            assignment.setHeld(true);
        } else {
            assignment.setState("40");
            assignment.setEnded(person.settled());
            assignment.setReason("已落实去向");
        }
        return assignment;
    }

    private LocalDate since(SeasonPerson person) {
        SeasonDays days = handover.people().days();
        LocalDate since = inHardship(person)
                ? SeasonDays.between(person.draw("assignment"), days.begins(), days.begins().plusDays(HARDSHIP_WITHIN))
                : person.registered();
        return person.settled() == null ? since : SeasonDays.earlier(since, person.settled());
    }
}
