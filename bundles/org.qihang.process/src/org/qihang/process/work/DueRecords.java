package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** Records with a day until which something is to be filled in, as the model marks them {@code due}. */
final class DueRecords implements WorkSource {

    private static final Map<WorkKind, Register> REGISTERS = new LinkedHashMap<>(Map.of(
            WorkKind.SERVICE, Register.of(Literals.LEAVER_SERVICE),
            WorkKind.LABOUR_CASE, Register.of(Literals.LABOUR_INSPECTION),
            WorkKind.POLICY_FINDING, Register.of(Literals.POLICY_INSPECTION)));

    @Override
    public Set<WorkKind> kinds() {
        return REGISTERS.keySet();
    }

    @Override
    public void find(Question question, Basket basket) {
        REGISTERS.forEach((kind, register) -> {
            if (question.kinds().contains(kind)) {
                register.attributes().stream().filter(feature -> feature.due().isPresent())
                        .forEach(due -> find(question, basket, kind, register, due));
            }
        });
    }

    private static void find(Question question, Basket basket, WorkKind kind, Register register, Feature due) {
        Feature done = register.attribute(due.due().orElseThrow()).orElseThrow();
        question.each(question.records(register, due, null, question.soon()), row -> {
            if (question.open((LocalDate) row[3])) {
                LocalDate day = (LocalDate) row[2];
                basket.add(kind, question.urgency(day), register, (String) row[1], (String) row[0], day, "");
            }
        }, register.key().orElseThrow(), due, done);
    }
}
