package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.TrainingCourse;
import org.qihang.model.register.TrainingEnrolment;

/** The leavers who train (R17): no more than a course has places; a certificate only for who completed it. */
final class SeasonEnrolments implements SeasonPart {

    private static final double SHARE = .25;

    private final SeasonPeople people;
    private final SeasonCourses courses;

    SeasonEnrolments(SeasonPeople people, SeasonCourses courses) {
        this.people = people;
        this.courses = courses;
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.TRAINING_ENROLMENT);
    }

    @Override
    public Stream<? extends Record> records() {
        Map<String, Integer> taken = new HashMap<>();
        return people.leavers().map(person -> record(person, taken)).filter(Objects::nonNull);
    }

    private TrainingEnrolment record(SeasonPerson person, Map<String, Integer> taken) {
        Draw draw = person.draw("training");
        TrainingCourse course = draw.chance(SHARE) ? courses.open(draw.below(1 << 20), person.registered()) : null;
        if (course == null || person.settled() != null && !person.settled().isAfter(course.getEnds())
                || taken.getOrDefault(course.getCode(), 0) >= course.getPlaces()) {
            return null;
        }
        taken.merge(course.getCode(), 1, Integer::sum);
        boolean completes = draw.chance(.93);
        LocalDate completed = completes ? course.getEnds() : null;
        TrainingEnrolment enrolment = RegisterFactory.eINSTANCE.createTrainingEnrolment();
        enrolment.setCode("XY%07d".formatted(person.number()));
        enrolment.setCourse(course.getCode());
        enrolment.setPerson(person.graduate().getIdentityNumber());
        enrolment.setEnrolled(SeasonDays.between(draw, person.registered(), course.getBegins()));
        enrolment.setCompleted(completed);
        enrolment.setCertificate(completes && draw.chance(.9) ? "示例证" + "%07d".formatted(person.number()) : null);
        enrolment.setEmployed(completes ? person.settled() : null);
        return enrolment;
    }
}
