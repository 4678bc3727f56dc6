package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.ServiceGiven;

/** What the leavers were given, step by step (R12). */
record SeasonServices(SeasonPeople people, SeasonVocabulary words) implements SeasonPart {

    private static final int MOST = 3;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.SERVICE_GIVEN);
    }

    @Override
    public Stream<? extends Record> records() {
        return people.leavers().flatMap(this::of);
    }

    private Stream<ServiceGiven> of(SeasonPerson person) {
        Draw draw = person.draw("services");
        List<ServiceGiven> services = new ArrayList<>();
        LocalDate last = person.servedUntil(people.days());
        LocalDate day = person.registered();
        for (int i = 0; i < 1 + draw.below(MOST) && !day.isAfter(last); i++) {
            ServiceGiven service = RegisterFactory.eINSTANCE.createServiceGiven();
            service.setCode(SeasonLeavers.code(person) + "-" + (i + 1));
            service.setService(SeasonLeavers.code(person));
            service.setPerson(person.graduate().getIdentityNumber());
            service.setKind(words.pick("services", draw));
            service.setGiven(day);
            service.setProvider(words.any("providers", draw) + "（示例）");
            services.add(service);
            day = day.plusDays(7 + draw.below(50));
        }
        return services.stream();
    }
}
