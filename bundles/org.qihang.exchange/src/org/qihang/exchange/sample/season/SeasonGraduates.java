package org.qihang.exchange.sample.season;

import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage;

/** The graduates as they stand at the end of the season. */
record SeasonGraduates(SeasonPeople people) implements SeasonPart {

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.GRADUATE);
    }

    @Override
    public Stream<? extends Record> records() {
        return people.all().map(SeasonPerson::graduate);
    }
}
