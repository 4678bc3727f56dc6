package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.Move;
import org.qihang.model.campaign.Procedure;
import org.qihang.model.campaign.State;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.process.ProcessException;
import org.qihang.process.desk.Body;
import org.qihang.process.handover.Handovers;
import org.qihang.process.procedure.Procedures;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** The declaration of 2013 itself: what it does not say is refused, every path it says can be gone. */
@TestInstance(Lifecycle.PER_CLASS)
class ProceduresTest {

    private static final String ID = Loaded.CAMPAIGN.getIdentifier();
    private static final String WHY = "原因";

    private TestPlace place;
    private Store store;
    private Situations situations;
    private Procedures procedures;

    @BeforeAll
    void open() {
        place = TestDatabase.H2.place();
        store = place.open("test");
        CampaignInit.init(store, new CampaignContribution(ID, ID, Loaded.class.getResource("/data/campaign.xmi"),
                Loaded.class.getResource("/data/codes.xmi"), Map.of(Register.named("University").orElseThrow(),
                        Loaded.class.getResource("/data/universities.csv"))), "test");
        situations = new Situations(store, ID);
        procedures = new Procedures(store, ID);
    }

    @AfterAll
    void close() {
        store.close();
        place.close();
    }

    static Stream<Procedure> procedures() {
        return Loaded.CAMPAIGN.getProcedures().stream();
    }

    private static Stream<Move> moves(Procedure procedure, State from, State to) {
        return procedure.getMoves().stream().filter(move -> move.getFrom().contains(from) && (to == null || move.getTo() == to));
    }

    /** Whether a batch's people are to be checked before a move: the last one is the receipt. */
    private static boolean checks(Procedure procedure, State to) {
        return moves(procedure, to, null).findAny().isEmpty();
    }

    private Record stored(Procedure procedure, State state, State to) {
        return situations.in(procedure.getRegister(), state.getCode(), checks(procedure, to));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void whatIsNotDeclaredIsRefusedAndChangesNothing(Procedure procedure) {
        for (State from : procedure.getStates()) {
            for (State to : procedure.getStates()) {
                Record record = stored(procedure, from, to);
                List<Desk> may = moves(procedure, from, to).flatMap(move -> move.getBy().stream()).toList();
                for (Desk desk : Loaded.CAMPAIGN.getDesks()) {
                    if (!may.contains(desk)) {
                        assertThatThrownBy(() -> procedures.move(record, to.getCode(), Body.ofProvince(desk.getCode()), WHY,
                                Situations.ON)).as("%s: %s to %s by %s", procedure.getName(), from.getName(), to.getName(),
                                        desk.getName()).isInstanceOf(ProcessException.class)
                                .hasMessageContaining(may.isEmpty() ? from.getName() : desk.getName());
                    }
                }
                assertThat(situations.now(record).getVersion()).isEqualTo(record.getVersion());
            }
        }
        assertThatThrownBy(() -> procedures.move(stored(procedure, procedure.getStates().getFirst(),
                procedure.getStates().getFirst()), "99", Body.ofProvince("office"), WHY, Situations.ON)).hasMessageContaining("99");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void whatIsDeclaredIsDoneByEachWhoMay(Procedure procedure) {
        for (Move move : procedure.getMoves()) {
            for (State from : move.getFrom()) {
                for (Desk desk : move.getBy()) {
                    Record record = stored(procedure, from, move.getTo());
                    Body who = new Body(desk.getCode(), Situations.UNIT);
                    assertThat(procedures.moves(record, who)).extracting(Move::getCode).contains(move.getCode());
                    Record moved = procedures.move(record, move.getTo().getCode(), who, WHY, Situations.ON);
                    assertThat(procedures.state(moved).getCode()).isEqualTo(move.getTo().getCode());
                    assertThat(procedures.state(situations.now(record)).getCode()).isEqualTo(move.getTo().getCode());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void reasonsUnitsAndWhatIsToBeFilledInAreAskedFor(Procedure procedure) {
        for (Move move : procedure.getMoves()) {
            Record record = stored(procedure, move.getFrom().getFirst(), move.getTo());
            String desk = move.getBy().getFirst().getCode();
            assertThatThrownBy(() -> procedures.move(record, move.getTo().getCode(), new Body(desk, "210200"), WHY,
                    Situations.ON)).isInstanceOf(ProcessException.class).hasMessageContaining("210200");
            if (move.isNeedsReason()) {
                assertThatThrownBy(() -> procedures.move(record, move.getTo().getCode(), Body.ofProvince(desk), " ",
                        Situations.ON)).isInstanceOf(ProcessException.class).hasMessageContaining("原因");
            }
            for (String attribute : move.getRequires() == null ? new String[0] : move.getRequires().split(" ")) {
                Record without = EcoreUtil.copy(record);
                Situations.set(without, attribute, null);
                Record stored = store.registers().update(situations.now(record), without, "test");
                assertThatThrownBy(() -> procedures.move(stored, move.getTo().getCode(), Body.ofProvince(desk), WHY,
                        Situations.ON)).isInstanceOf(ProcessException.class).hasMessageContaining(move.getName());
                store.registers().update(stored, EcoreUtil.copy(record), "test");
            }
        }
    }

    /** All ways from the first state to an end that make no step twice. */
    private static List<List<Move>> paths(Procedure procedure) {
        List<List<Move>> found = new ArrayList<>();
        extend(procedure, procedure.getStates().getFirst(), new ArrayList<>(), found);
        return found;
    }

    private static void extend(Procedure procedure, State at, List<Move> gone, List<List<Move>> found) {
        List<Move> out = moves(procedure, at, null).toList();
        if (out.isEmpty()) {
            found.add(List.copyOf(gone));
        }
        for (Move move : out) {
            if (gone.stream().filter(move::equals).count() < (move.isNeedsReason() ? 1 : 2)) {
                gone.add(move);
                extend(procedure, move.getTo(), gone, found);
                gone.removeLast();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyPathLeadsToItsEndAndKeepsItsDays(Procedure procedure) {
        List<List<Move>> paths = paths(procedure);
        assertThat(paths).isNotEmpty();
        for (List<Move> path : paths) {
            Record record = situations.in(procedure.getRegister(), procedure.getStates().getFirst().getCode(), false);
            int day = 0;
            for (Move move : path) {
                if (record instanceof HandoverBatch batch && checks(procedure, move.getTo())) {
                    record = checked(batch);
                }
                record = procedures.move(record, move.getTo().getCode(), Body.ofProvince(move.getBy().getFirst().getCode()),
                        WHY, Situations.ON.plusDays(++day));
                assertThat(record.eGet(record.eClass().getEStructuralFeature(procedure.getAttribute())))
                        .isEqualTo(move.getTo().getCode());
            }
            State end = path.getLast().getTo();
            if (end.getSince() != null) {
                Feature since = Register.of(record.eClass()).attribute(end.getSince()).orElseThrow();
                assertThat(record.eGet(since.feature())).isEqualTo(Situations.ON.plusDays(day));
            }
            Record last = record;
            assertThat(catchThrowable(() -> procedures.move(last, procedure.getStates().getFirst().getCode(),
                    Body.ofProvince("hrss"), WHY, Situations.ON))).isInstanceOf(ProcessException.class);
        }
    }

    private Record checked(HandoverBatch batch) {
        Handovers handovers = new Handovers(store, ID, Locale.CHINESE);
        List<HandoverEntry> done = handovers.check(batch.getCode(), Set.of(), "20", Body.ofProvince("hrss"), "",
                Situations.ON);
        assertThat(done).hasSize(1);
        return situations.now(batch);
    }
}
