package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import org.qihang.exchange.sample.IdentityNumbers.Identity;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;
import org.qihang.model.register.Graduate;

/** Who the graduates are: name, sex, birth, home, hardship, contact. Names are put together by chance. */
final class People {

    private static final String TIBET = "54";
    private static final String LIAONING = "21";

    private final SamplePlaces places;
    private final IdentityNumbers identities = new IdentityNumbers();
    private final Weighted<String> surnames;
    private final List<String> male;
    private final List<String> female;
    private final List<String> tibetan;
    private final Words shares;
    private final Weighted<String> nearPeoples;
    private final Weighted<String> otherPeoples;
    private final Weighted<String> politics;
    private final Weighted<String> residence;
    private final Weighted<String> hardships;

    People(Words shares, SamplePlaces places, Words names) {
        this.shares = shares;
        this.places = places;
        nearPeoples = shares.weighted("peoplesLiaoning");
        otherPeoples = shares.weighted("peoplesElsewhere");
        politics = shares.weighted("politics");
        residence = shares.weighted("residence");
        hardships = shares.weighted("hardships");
        surnames = new Weighted<>(names.weights("surnames"));
        male = names.characters("male");
        female = names.characters("female");
        tibetan = names.of("tibetan");
    }

    /**
     * Fills in the person.
     *
     * @param number the row's number in the roster, from 0
     */
    void fill(Graduate graduate, Study study, LocalDate finished, int number, Draw draw) {
        boolean man = !draw.chance(study.discipline().women());
        String origin = places.origin(draw);
        boolean fromTibet = origin.startsWith(TIBET) && draw.chance(shares.number("tibetansFromTibet"));
        // Most were registered at home when they got their number; some families have moved since.
        String registered = draw.chance(shares.number("numberOfOrigin")) ? origin : places.origin(draw);
        Identity identity = identities.next(registered, birth(study, finished, draw), man);
        graduate.setIdentityNumber(identity.number());
        graduate.setBirthDate(identity.birthDate());
        graduate.setGender(man ? "1" : "2");
        graduate.setOrigin(origin);
        graduate.setName(fromTibet ? draw.any(tibetan) + draw.any(tibetan) : name(man, draw));
        graduate.setEthnicity(fromTibet ? "04" : (origin.startsWith(LIAONING) ? nearPeoples : otherPeoples).pick(draw));
        graduate.setPoliticalStatus(politics.pick(draw));
        graduate.setResidence(residence.pick(draw));
        graduate.setHardship(draw.chance(shares.number("hardship")) ? hardships.pick(draw) : "0");
        // Numbers nobody has: no mobile number begins with 100, and example.com is kept for examples.
        graduate.setMobile("100%08d".formatted(number % 100_000_000));
        graduate.setEmail("s%07d@example.com".formatted(number));
        graduate.setAddress(places.name(origin) + "示例路" + (1 + draw.below(300)) + "号（示例数据）");
    }

    private LocalDate birth(Study study, LocalDate finished, Draw draw) {
        // School years begin in September: a class is born within twelve months, some a year earlier or later.
        double luck = draw.share();
        double older = shares.number("older");
        int years = luck < older ? 1 : luck < older + shares.number("muchOlder") ? 2
                : luck > 1 - shares.number("younger") ? -1 : 0;
        return LocalDate.of(finished.getYear() - study.age() - years, 9, 1).minusDays(1 + draw.below(365));
    }

    private String name(boolean man, Draw draw) {
        List<String> given = man ? male : female;
        String name = surnames.pick(draw) + draw.any(given);
        return draw.chance(shares.number("singleName")) ? name : name + draw.any(given);
    }
}
