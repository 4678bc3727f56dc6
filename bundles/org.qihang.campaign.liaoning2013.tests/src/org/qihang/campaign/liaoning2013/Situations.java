package org.qihang.campaign.liaoning2013;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.store.Store;

/** Records of Shenyang of any register that goes through a procedure, whole, in any of its states. */
final class Situations {

    static final String UNIT = "210100";
    static final LocalDate ON = LocalDate.of(2013, 7, 15);
    private static final String SCHOOL = "10140";
    private static final String EMPLOYER = "123456789";

    private final Store store;
    private final String campaign;
    private int numbered;

    Situations(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
        Record employer = fresh(Literals.EMPLOYER);
        set(employer, "code", EMPLOYER);
        set(employer, "name", "厂");
        set(employer, "place", "210102");
        store.registers().insert(employer, "test");
    }

    Record fresh(EClass register) {
        Record record = Register.of(register).newRecord();
        record.setCampaign(campaign);
        return record;
    }

    static void set(Record record, String attribute, Object value) {
        record.eSet(record.eClass().getEStructuralFeature(attribute), value);
    }

    private Graduate graduate() {
        Graduate graduate = (Graduate) fresh(Literals.GRADUATE);
        graduate.setIdentityNumber(String.format("210102199%09d", ++numbered));
        graduate.setName("某人");
        graduate.setOrigin("210102");
        graduate.setUniversity(SCHOOL);
        return (Graduate) store.registers().insert(graduate, "test");
    }

    /**
     * A record in a state, with every attribute filled in that a move could ask for.
     *
     * @param checked of a batch: whether its one person has been accepted
     */
    Record in(String register, String state, boolean checked) {
        Register of = Register.named(register).orElseThrow();
        if (of.type() == Literals.HANDOVER_BATCH) {
            return batch(state, checked);
        }
        Record record = fresh(of.type());
        of.attributes().stream().filter(feature -> !feature.moved()).forEach(feature -> set(record, feature.name(), value(feature)));
        if (of.type() == Literals.HANDOVER_ENTRY) {
            set(record, "batch", empty("20", 1).getCode());
        }
        set(record, "state", state);
        return store.registers().insert(record, "test");
    }

    private Object value(Feature feature) {
        if (feature.register().isPresent()) {
            return switch (feature.register().get()) {
                case "Employer" -> EMPLOYER;
                case "Graduate" -> graduate().getIdentityNumber();
                default -> null;
            };
        }
        if (feature.codes().isPresent()) {
            return switch (feature.codes().get()) {
                case "unit" -> UNIT;
                case "place" -> "210102";
                default -> Loaded.current(feature.codes().get()).getCodes().getFirst().getCode();
            };
        }
        return switch (feature.kind()) {
            case TEXT -> "T" + ++numbered;
            case DATE -> ON.minusDays(9);
            case INTEGER -> 1;
            case DECIMAL -> BigDecimal.ONE;
            default -> null;
        };
    }

    /** A batch without people that says it has so many. */
    private HandoverBatch empty(String state, int declared) {
        HandoverBatch batch = (HandoverBatch) fresh(Literals.HANDOVER_BATCH);
        batch.setName("批次");
        batch.setResponsible(UNIT);
        batch.setArea(UNIT);
        batch.setNumber(++numbered);
        batch.setDeclared(declared);
        batch.setPrepared(ON);
        batch.setState(state);
        return (HandoverBatch) store.registers().insert(batch, "test");
    }

    private Record batch(String state, boolean checked) {
        HandoverBatch batch = empty(state, 1);
        HandoverEntry entry = (HandoverEntry) fresh(Literals.HANDOVER_ENTRY);
        entry.setBatch(batch.getCode());
        entry.setPerson(graduate().getIdentityNumber());
        entry.setOrigin("210102");
        entry.setHeld(true);
        entry.setState(checked ? "20" : "10");
        entry.setAccepted(checked ? ON : null);
        store.registers().insert(entry, "test");
        if (!checked) {
            return batch;
        }
        HandoverBatch after = EcoreUtil.copy(batch);
        after.setChecked(1);
        return store.registers().update(batch, after, "test");
    }

    /** The record as the store has it now. */
    Record now(Record record) {
        return Objects.requireNonNull(store.registers().byId(campaign, Register.of(record.eClass()), record.getId()).orElse(null));
    }
}
