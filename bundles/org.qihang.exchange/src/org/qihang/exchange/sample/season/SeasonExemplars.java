package org.qihang.exchange.sample.season;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Exemplar;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** In every unit the employer that takes most, and graduates who went to the base or set up on their own (R18, R27). */
record SeasonExemplars(SeasonPeople people, SeasonEmployers employers, List<Unit> units, SeasonVocabulary words)
        implements SeasonPart {

    private static final int GRADUATES = 30;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.EXEMPLAR);
    }

    @Override
    public Stream<? extends Record> records() {
        int[] number = {0};
        Stream<Exemplar> best = units.stream().map(unit -> employers.within(unit.getCode()).stream()
                .max(Comparator.comparingInt(EmployerSeason::signings)).orElse(null))
                .filter(Objects::nonNull).distinct().map(employer -> employer(employer, ++number[0]));
        Stream<Exemplar> graduates = people.all().filter(SeasonExemplars::exemplary).limit(GRADUATES)
                .map(person -> graduate(person, ++number[0]));
        return Stream.concat(best, graduates);
    }

    private static boolean exemplary(SeasonPerson person) {
        String destination = person.graduate().getDestination();
        return person.settled() != null && person.graduate().getWorkplace() != null
                && (destination.equals("50") || destination.equals("51") || destination.equals("75"));
    }

    private Exemplar employer(EmployerSeason employer, int number) {
        Exemplar exemplar = exemplar(number, "2", employer.name(), employer.place());
        exemplar.setEmployer(employer.code());
        exemplar.setDeeds(words.at("deeds", 2) + "（示例）");
        return exemplar;
    }

    private Exemplar graduate(SeasonPerson person, int number) {
        Exemplar exemplar = exemplar(number, "1", person.graduate().getName(), person.graduate().getWorkplace());
        boolean own = person.graduate().getDestination().equals("75");
        exemplar.setPerson(person.graduate().getIdentityNumber());
        exemplar.setDeeds(words.at("deeds", own ? 1 : number % 2 == 0 ? 0 : 3) + "（示例）");
        return exemplar;
    }

    private Exemplar exemplar(int number, String kind, String name, String place) {
        Draw draw = new Draw(number);
        Exemplar exemplar = RegisterFactory.eINSTANCE.createExemplar();
        exemplar.setCode("DX%04d".formatted(number));
        exemplar.setKind(kind);
        exemplar.setName(name);
        exemplar.setPlace(place);
        exemplar.setMedia(words.any("medias", draw));
        exemplar.setPublished(SeasonDays.between(draw, people.days().leaving(), people.days().ends()));
        return exemplar;
    }
}
