package org.qihang.exchange.sample.season;

import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.Signing;

/** The agreements and contracts of those who settle within the season (R9): one for each, for a post that has room. */
final class SeasonSignings implements SeasonPart {

    private static final int YEARS = 3;

    private final SeasonPeople people;
    private final SeasonPosts posts;
    private final SeasonFairs fairs;

    SeasonSignings(SeasonPeople people, SeasonPosts posts, SeasonFairs fairs) {
        this.people = people;
        this.posts = posts;
        this.fairs = fairs;
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.SIGNING);
    }

    @Override
    public Stream<? extends Record> records() {
        return people.all().filter(person -> person.signs(people.days())).map(this::record);
    }

    private Signing record(SeasonPerson person) {
        Draw draw = person.draw("signing");
        Graduate graduate = person.graduate();
        Signing signing = RegisterFactory.eINSTANCE.createSigning();
        boolean contract = graduate.getDestination().equals("11");
        signing.setCode("QY%07d".formatted(person.number()));
        signing.setPerson(graduate.getIdentityNumber());
        signing.setEmployer(graduate.getEmployerCode());
        signing.setPost(posts.take(graduate.getEmployerCode()));
        signing.setFair(fairs.credit(person, draw));
        signing.setKind(graduate.getDestination().equals("10") ? "1" : contract ? "2" : "4");
        signing.setDestination(graduate.getDestination());
        signing.setSigned(person.settled());
        signing.setBegins(person.settled().plusDays(1 + draw.below(30)));
        signing.setEnds(contract ? signing.getBegins().plusYears(YEARS) : null);
        signing.setEvidence("示例%07d".formatted(person.number()));
        return signing;
    }
}
