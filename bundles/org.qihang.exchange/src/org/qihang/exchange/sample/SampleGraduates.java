package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;
import org.qihang.model.campaign.Code;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.University;

/** Makes one graduate after another from a seed. */
final class SampleGraduates {

    private final Draw draw;
    private final Weighted<School> schools;
    private final Map<String, Discipline> disciplines = Discipline.all();
    private final Map<String, String> majorNames = new LinkedHashMap<>();
    private final People people;
    private final Careers careers;
    private final SamplePlaces places;
    private final Words shares = Words.read(SampleRoster.class, "shares.txt");
    private final LocalDate finished;
    private int number;

    SampleGraduates(SampleCodes codes, List<University> universities, int graduates, long seed, LocalDate asOf) {
        draw = new Draw(seed);
        places = new SamplePlaces(codes);
        // A class settles from March on: until then the rosters are of the class before.
        int classYear = asOf.minusMonths(2).getYear();
        finished = LocalDate.of(classYear, 7, 1);
        List<Code> catalogue = codes.of("major").stream()
                .filter(major -> disciplines.containsKey(major.getCode().substring(0, 2))).toList();
        catalogue.forEach(major -> majorNames.put(major.getCode(), major.getName()));
        Map<School, Double> sizes = new LinkedHashMap<>();
        for (University university : universities) {
            School school = new School(university, catalogue, shares);
            sizes.put(school, school.size());
        }
        schools = new Weighted<>(sizes);
        Words names = Words.read(SampleRoster.class, "names.txt");
        people = new People(shares, places, names);
        careers = new Careers(shares, places, new Employers(places, names, graduates), new Settling(shares, classYear), asOf);
    }

    Graduate next() {
        Graduate graduate = RegisterFactory.eINSTANCE.createGraduate();
        School school = schools.pick(draw);
        Study study = school.study(draw, disciplines);
        people.fill(graduate, study, finished, number, draw);
        studies(graduate, study);
        careers.fill(graduate, school, study, draw);
        dispatch(graduate);
        number++;
        return graduate;
    }

    private void studies(Graduate graduate, Study study) {
        LocalDate enrolled = study.enrolled(finished.getYear());
        String year = "%02d".formatted(enrolled.getYear() % 100);
        String major = majorNames.get(study.major());
        graduate.setExamNumber(year + graduate.getOrigin() + "%06d".formatted(number % 1_000_000));
        graduate.setUniversity(study.university().getCode());
        graduate.setDegree(study.degree());
        graduate.setMajor(study.major());
        boolean commissioned = draw.chance(shares.number("commissioned"));
        graduate.setTrainingMode(commissioned ? "2" : "1");
        graduate.setTrainingClient(commissioned ? places.name(graduate.getOrigin()) + "定向单位（示例）" : null);
        graduate.setSchooling(study.schooling());
        graduate.setEnrolled(enrolled);
        graduate.setGraduated(finished);
        graduate.setTeacherTraining(study.teacher() ? "1" : "2");
        graduate.setFaculty(study.discipline().faculty());
        graduate.setSchoolClass(major + year + "%02d".formatted(1 + draw.below(4)) + "班");
        graduate.setStudentNumber(enrolled.getYear() + study.university().getCode() + "%07d".formatted(number));
    }

    /** The certificate sends to the employer who signed, else home; who studies on needs none. */
    private void dispatch(Graduate graduate) {
        String home = places.cityName(graduate.getOrigin().substring(0, 4)) + "人力资源和社会保障局（示例）";
        switch (graduate.getDestination()) {
            case "80", "85", "65" -> graduate.setDispatchKind("6");
            case "10" -> certificate(graduate, "1", graduate.getEmployerName());
            default -> certificate(graduate, "2", home);
        }
    }

    private void certificate(Graduate graduate, String kind, String to) {
        graduate.setDispatchKind(kind);
        graduate.setDispatchNumber("示例%d%07d".formatted(finished.getYear(), number));
        graduate.setDispatchTo(to);
        graduate.setFileTo(to);
    }
}
