package org.qihang.exchange.sample.season;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** The batches in which Education handed the leavers over, one a week for each place they come from (R11). */
record SeasonBatches(SeasonHandover handover) implements SeasonPart {

    private static final int RECEIPT_AFTER = 10;
    private static final String RECEIPTED = "30";

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.HANDOVER_BATCH);
    }

    @Override
    public Stream<? extends Record> records() {
        Map<SeasonBatch, Integer> people = new TreeMap<>();
        handover.steps().forEach(step -> people.merge(step.batch(), 1, Integer::sum));
        return people.entrySet().stream().map(batch -> record(batch.getKey(), batch.getValue()));
    }

    private HandoverBatch record(SeasonBatch batch, int people) {
        HandoverBatch record = RegisterFactory.eINSTANCE.createHandoverBatch();
        record.setCode(batch.code());
        record.setName("%s年第%d批离校未就业毕业生（示例）".formatted(batch.prepared().getYear(), batch.week() + 1));
        record.setResponsible(batch.unit());
        record.setArea(batch.area());
        record.setNumber(1);
        record.setState(RECEIPTED);
        record.setDeclared(people);
        record.setChecked(people);
        record.setPrepared(batch.prepared());
        record.setSubmitted(batch.prepared());
        record.setReceipted(batch.prepared().plusDays(RECEIPT_AFTER));
        return record;
    }
}
