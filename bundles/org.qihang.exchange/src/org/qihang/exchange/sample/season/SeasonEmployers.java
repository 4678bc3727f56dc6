package org.qihang.exchange.sample.season;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** Every employer a graduate of the season works for. */
final class SeasonEmployers implements SeasonPart {

    private static final String NO_ENTERPRISE = "9";
    private static final String[] SIZES = {"4", "3", "3", "2"};
    private static final int LARGE = 40;

    private final Map<String, EmployerSeason> all = new LinkedHashMap<>();
    private final Map<String, List<EmployerSeason>> byCity = new LinkedHashMap<>();

    SeasonEmployers(SeasonPeople people) {
        people.all().filter(person -> person.graduate().getEmployerCode() != null).forEach(person -> {
            EmployerSeason employer = all.computeIfAbsent(person.graduate().getEmployerCode(),
                    code -> new EmployerSeason(person.graduate()));
            if (person.signs(people.days())) {
                employer.signs(person);
            }
        });
        all.values().forEach(employer -> byCity
                .computeIfAbsent(employer.place().substring(0, 4), city -> new ArrayList<>()).add(employer));
    }

    Collection<EmployerSeason> all() {
        return all.values();
    }

    EmployerSeason of(String code) {
        return all.get(code);
    }

    /** Those of a city, by a place in it; none where nobody works. */
    List<EmployerSeason> within(String place) {
        return byCity.getOrDefault(place.substring(0, 4), List.of());
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.EMPLOYER);
    }

    @Override
    public Stream<? extends Record> records() {
        return all.values().stream().map(SeasonEmployers::record);
    }

    private static Employer record(EmployerSeason season) {
        Draw draw = new Draw(season.code().hashCode());
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCode(season.code());
        employer.setName(season.name());
        employer.setNature(season.nature());
        employer.setIndustry(season.industry());
        employer.setPlace(season.place());
        boolean enterprise = season.name().contains("公司");
        employer.setSize(!enterprise ? NO_ENTERPRISE : season.signings() > LARGE ? "1" : SIZES[draw.below(SIZES.length)]);
        employer.setContact("人事部（示例）");
        // No telephone number begins with 100.
        employer.setTelephone("100%08d".formatted(Math.floorMod(season.code().hashCode(), 100_000_000)));
        return employer;
    }
}
