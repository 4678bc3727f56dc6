package org.qihang.exchange.sample.season;

import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** The people in the batches of the hand-over: accepted, or returned with the reason (R11). */
record SeasonEntries(SeasonHandover handover, SeasonVocabulary words) implements SeasonPart {

    private static final int RETURNED_AFTER = 3;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.HANDOVER_ENTRY);
    }

    @Override
    public Stream<? extends Record> records() {
        return handover.steps().map(this::record);
    }

    private HandoverEntry record(SeasonHandover.Step step) {
        SeasonPerson person = step.person();
        HandoverEntry entry = RegisterFactory.eINSTANCE.createHandoverEntry();
        entry.setCode("YJ%07d-%d".formatted(person.number(), step.returned() ? 1 : 2));
        entry.setBatch(step.batch().code());
        entry.setPerson(person.graduate().getIdentityNumber());
        entry.setOrigin(person.graduate().getOrigin());
        if (step.returned()) {
            entry.setState("30");
            entry.setReturned(step.batch().prepared().plusDays(RETURNED_AFTER));
            entry.setReason(words.any("returns", person.draw("return")));
        } else {
            entry.setState("20");
            entry.setHeld(true);
            entry.setAccepted(person.registered());
        }
        return entry;
    }
}
