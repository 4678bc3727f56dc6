package org.qihang.exchange.sample.season;

import java.util.Map;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.FairEmployer;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** Who came to which fair and what came of it; after the signings, which it counts. */
final class SeasonFairEmployers implements SeasonPart {

    private final SeasonFairs fairs;
    private final long seed;

    SeasonFairEmployers(SeasonFairs fairs, long seed) {
        this.fairs = fairs;
        this.seed = seed;
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.FAIR_EMPLOYER);
    }

    @Override
    public Stream<? extends Record> records() {
        return fairs.all().stream().flatMap(this::of);
    }

    private Stream<FairEmployer> of(SeasonFairs.Fair fair) {
        Draw draw = new Draw(seed + fair.record().getCode().hashCode());
        int[] booth = {0};
        return fair.signings().entrySet().stream().map(entry -> record(fair, entry, ++booth[0], draw));
    }

    private static FairEmployer record(SeasonFairs.Fair fair, Map.Entry<String, Integer> employer, int booth, Draw draw) {
        FairEmployer record = RegisterFactory.eINSTANCE.createFairEmployer();
        int signings = employer.getValue();
        int intents = signings + draw.below(8);
        record.setCode(fair.record().getCode() + "-%03d".formatted(booth));
        record.setFair(fair.record().getCode());
        record.setEmployer(employer.getKey());
        record.setBooth("A%03d".formatted(booth));
        record.setPosts(Math.max(intents, 1 + draw.below(10)));
        record.setIntents(intents);
        record.setSignings(signings);
        return record;
    }
}
