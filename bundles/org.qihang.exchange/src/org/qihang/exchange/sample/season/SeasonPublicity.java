package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.PublicityActivity;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** Guidance, counselling and policy publicity in every unit (R27). */
record SeasonPublicity(List<Unit> units, SeasonVocabulary words, SeasonDays days, long seed) implements SeasonPart {

    private static final int EACH = 9;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.PUBLICITY_ACTIVITY);
    }

    @Override
    public Stream<? extends Record> records() {
        Draw draw = new Draw(seed + 27);
        return units.stream().flatMap(unit -> IntStream.rangeClosed(1, EACH).mapToObj(number -> record(unit, number, draw)));
    }

    private PublicityActivity record(Unit unit, int number, Draw draw) {
        PublicityActivity activity = RegisterFactory.eINSTANCE.createPublicityActivity();
        String kind = Integer.toString(10 * (1 + draw.below(4)));
        LocalDate held = SeasonDays.between(draw, days.begins(), days.ends());
        activity.setCode("XC" + unit.getCode() + "-%02d".formatted(number));
        activity.setTitle(unit.getName() + words.any("activities" + kind, draw) + "（示例）");
        activity.setKind(kind);
        activity.setOrganiser(unit.getName() + "人力资源和社会保障局（示例）");
        activity.setPlace(unit.getCode());
        activity.setHeld(held);
        activity.setAudience(50 + draw.below(950));
        activity.setMedia(draw.chance(.5) ? words.any("medias", draw) : null);
        return activity;
    }
}
