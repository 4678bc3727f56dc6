package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.LeaverService;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** The service of everybody who left school without a job (R12). */
record SeasonLeavers(SeasonPeople people, SeasonVocabulary words) implements SeasonPart {

    private static final int NEXT_WITHIN = 40;

    /** The code of a person's service. */
    static String code(SeasonPerson person) {
        return "FW%07d".formatted(person.number());
    }

    /** Who serves a person, all the time. */
    static String adviser(SeasonPerson person, SeasonVocabulary words) {
        return words.any("advisers", person.draw("adviser"));
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.LEAVER_SERVICE);
    }

    @Override
    public Stream<? extends Record> records() {
        return people.leavers().map(this::record);
    }

    private LeaverService record(SeasonPerson person) {
        Draw draw = person.draw("leaver");
        LeaverService service = RegisterFactory.eINSTANCE.createLeaverService();
        boolean unwilling = "72".equals(person.graduate().getDestination());
        service.setCode(code(person));
        service.setPerson(person.graduate().getIdentityNumber());
        service.setRegistered(person.registered());
        service.setIntention(unwilling ? "90" : words.pick("intentions", draw));
        service.setNeed(unwilling ? null : words.any("needs", draw));
        service.setAdviser(adviser(person, words));
        if (person.settled() != null) {
            service.setClosed(person.settled());
            service.setOutcome(outcome(person.graduate().getDestination()));
        } else {
            LocalDate ends = people.days().ends();
            service.setNextStep(words.any("nextSteps", draw));
            service.setNextDue(ends.minusDays(NEXT_WITHIN / 4).plusDays(draw.below(NEXT_WITHIN)));
        }
        return service;
    }

    private static String outcome(String destination) {
        return switch (destination) {
            case "75" -> "20";
            case "80", "85" -> "50";
            default -> "10";
        };
    }
}
