package org.qihang.exchange.sample.season;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.TrainingCourse;

/** Training courses in every unit (R17), one after the other from the day the graduates leave. */
final class SeasonCourses implements SeasonPart {

    private static final int PLACES = 30;
    private static final int WEEKS = 6;
    private static final int GRADUATES_PER_COURSE = 1000;

    private final List<TrainingCourse> courses;
    private final SeasonVocabulary words;
    private final List<Unit> units;
    private final SeasonDays days;

    SeasonCourses(List<Unit> units, SeasonVocabulary words, SeasonDays days, int graduates, long seed) {
        this.units = units;
        this.words = words;
        this.days = days;
        Draw draw = new Draw(seed + 17);
        courses = IntStream.range(0, Math.max(units.size(), graduates / GRADUATES_PER_COURSE))
                .mapToObj(number -> course(number, draw)).toList();
    }

    private TrainingCourse course(int number, Draw draw) {
        TrainingCourse course = RegisterFactory.eINSTANCE.createTrainingCourse();
        Unit unit = units.get(number % units.size());
        String subject = words.at("courses", number / units.size() + number);
        course.setCode("PX%05d".formatted(number + 1));
        course.setName(subject + "培训班第" + (number / units.size() + 1) + "期（示例）");
        course.setDemandSource(words.pick("sources", draw));
        course.setProject(unit.getName() + words.any("parks", draw));
        course.setBase(unit.getName() + words.any("bases", draw));
        course.setPlace(unit.getCode());
        course.setBegins(SeasonDays.between(draw, days.leaving().plusWeeks(1), days.ends().minusWeeks(WEEKS + 1)));
        course.setEnds(course.getBegins().plusWeeks(WEEKS));
        course.setPlaces(PLACES);
        course.setPurchased(draw.chance(.6) ? "30" : draw.chance(.5) ? "20" : "10");
        course.setPrice(BigDecimal.valueOf(800 + 100L * draw.below(9)));
        return course;
    }

    /** The course of a unit somebody may enter who was registered by a day; null when there is none. */
    TrainingCourse open(int choice, LocalDate registered) {
        TrainingCourse course = courses.get(Math.floorMod(choice, courses.size()));
        return registered.isBefore(course.getBegins()) ? course : null;
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.TRAINING_COURSE);
    }

    @Override
    public Stream<? extends Record> records() {
        return courses.stream();
    }
}
