package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.sample.IdentityNumbers.Identity;
import org.qihang.model.register.Graduate;

/** Who the graduates are: name, sex, birth, home, hardship, contact. Shares are illustrative, names put together by chance. */
final class People {

    private static final String TIBET = "54";
    private static final double HARDSHIP = .08;

    private final SamplePlaces places;
    private final IdentityNumbers identities = new IdentityNumbers();
    private final Weighted<String> surnames;
    private final List<String> male;
    private final List<String> female;
    private final List<String> tibetan;
    private final Weighted<String> nearPeoples = shares("01", 83, "11", 12, "02", 1.7, "03", .7, "10", .7, "38", .4, "06", .1);
    private final Weighted<String> otherPeoples = shares("01", 94, "03", 1.2, "02", 1.2, "08", .8, "15", .6, "06", .6, "11", .8);
    private final Weighted<String> politics = shares("03", 72, "13", 9, "01", 13, "02", 6);
    private final Weighted<String> hardships = shares("2", 55, "1", 28, "3", 13, "4", 3, "6", 1);

    People(SamplePlaces places, Words names) {
        this.places = places;
        surnames = new Weighted<>(names.weights("surnames"));
        male = names.characters("male");
        female = names.characters("female");
        tibetan = names.of("tibetan");
    }

    private static Weighted<String> shares(Object... pairs) {
        Map<String, Double> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], ((Number) pairs[i + 1]).doubleValue());
        }
        return new Weighted<>(map);
    }

    /** Fills in the person.
     *
     * @param number the row's number in the roster, from 0
     */
    void fill(Graduate graduate, Study study, LocalDate finished, int number, Draw draw) {
        boolean man = !draw.chance(study.discipline().women());
        String origin = places.origin(draw);
        boolean fromTibet = origin.startsWith(TIBET) && draw.chance(.9);
        // Most were registered at home when they got their number; some families have moved since.
        String registered = draw.chance(.94) ? origin : places.origin(draw);
        Identity identity = identities.next(registered, birth(study, finished, draw), man);
        graduate.setIdentityNumber(identity.number());
        graduate.setBirthDate(identity.birthDate());
        graduate.setGender(man ? "1" : "2");
        graduate.setOrigin(origin);
        graduate.setName(fromTibet ? draw.any(tibetan) + draw.any(tibetan) : name(man, draw));
        graduate.setEthnicity(fromTibet ? "04" : (origin.startsWith("21") ? nearPeoples : otherPeoples).pick(draw));
        graduate.setPoliticalStatus(politics.pick(draw));
        graduate.setResidence(draw.chance(.46) ? "1" : "2");
        graduate.setHardship(draw.chance(HARDSHIP) ? hardships.pick(draw) : "0");
        // Numbers nobody has: no mobile number begins with 100, and example.com is kept for examples.
        graduate.setMobile("100%08d".formatted(number % 100_000_000));
        graduate.setEmail("s%07d@example.com".formatted(number));
        graduate.setAddress(places.name(origin) + "示例路" + (1 + draw.below(300)) + "号（示例数据）");
    }

    private static LocalDate birth(Study study, LocalDate finished, Draw draw) {
        // School years begin in September: a class is born in twelve months before, a sixth a year earlier, a tenth later.
        double luck = draw.share();
        int older = luck < .17 ? 1 : luck < .21 ? 2 : luck > .93 ? -1 : 0;
        return LocalDate.of(finished.getYear() - study.age() - older, 9, 1).minusDays(1 + draw.below(365));
    }

    private String name(boolean man, Draw draw) {
        List<String> given = man ? male : female;
        String name = surnames.pick(draw) + draw.any(given);
        return draw.chance(.24) ? name : name + draw.any(given);
    }
}
