package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.Move;
import org.qihang.model.campaign.Procedure;
import org.qihang.model.campaign.State;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.work.WorkKind;

/** The desks, rules and procedures of 2013 are whole. */
class DeclarationTest {

    static Stream<Procedure> procedures() {
        return Loaded.CAMPAIGN.getProcedures().stream();
    }

    @Test
    void everyStateAttributeOfTheModelHasItsProcedure() {
        List<String> moved = Register.all().stream()
                .filter(register -> register.attribute("state").filter(Feature::moved).isPresent()).map(Register::name).toList();
        assertThat(Loaded.CAMPAIGN.getProcedures()).extracting(Procedure::getRegister).containsExactlyInAnyOrderElementsOf(moved);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void statesAreTheCodesOfTheirTable(Procedure procedure) {
        Register register = Register.named(procedure.getRegister()).orElseThrow();
        Feature attribute = register.attribute(procedure.getAttribute()).orElseThrow();
        List<Code> codes = Loaded.current(attribute.codes().orElseThrow()).getCodes();
        assertThat(procedure.getStates()).extracting(state -> state.getCode() + " " + state.getName())
                .containsExactlyElementsOf(codes.stream().map(code -> code.getCode() + " " + code.getName()).toList());
        procedure.getStates().stream().filter(state -> state.getSince() != null).forEach(state ->
                assertThat(register.attribute(state.getSince()).map(Feature::kind)).contains(Feature.Kind.DATE));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyStateIsReachedAndLeadsToAnEnd(Procedure procedure) {
        Set<State> reached = new HashSet<>(Set.of(procedure.getStates().getFirst()));
        boolean more = true;
        while (more) {
            more = false;
            for (Move move : procedure.getMoves()) {
                more |= move.getFrom().stream().anyMatch(reached::contains) && reached.add(move.getTo());
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(procedure.getStates());
        assertThat(procedure.getStates()).anyMatch(state ->
                procedure.getMoves().stream().noneMatch(move -> move.getFrom().contains(state)));
        assertThat(procedure.getMoves()).allSatisfy(move -> {
            assertThat(move.getBy()).as(move.getName()).isNotEmpty();
            assertThat(move.getFrom()).as(move.getName()).isNotEmpty().doesNotContain(move.getTo());
            assertThat(procedure.getStates()).contains(move.getTo()).containsAll(move.getFrom());
        });
        assertThat(procedure.getMoves()).extracting(Coded::getCode).doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfWorkIsSomebodysAndEveryDeskHasSome() {
        Set<String> done = new HashSet<>();
        assertThat(Loaded.CAMPAIGN.getDesks()).extracting(Desk::getCode).containsExactly("office", "education", "hrss",
                "finance", "posts", "unit", "publicity", "inspection");
        Loaded.CAMPAIGN.getDesks().forEach(desk -> {
            List<String> names = List.of(desk.getWork().split(" "));
            assertThat(names).as(desk.getName()).isNotEmpty().doesNotHaveDuplicates()
                    .allMatch(name -> WorkKind.named(name).isPresent());
            done.addAll(names);
        });
        assertThat(done).containsExactlyInAnyOrderElementsOf(Stream.of(WorkKind.values()).map(Enum::name).toList());
    }

    @Test
    void theRulesAreThoseOfTheCircularWithTheirSources() {
        assertThat(Loaded.CAMPAIGN.getClock().getContacts()).isEqualTo(2);
        assertThat(Loaded.CAMPAIGN.getClock().getMonths()).isEqualTo(3);
        assertThat(Loaded.codes(Loaded.current("contactResult"))).contains(Loaded.CAMPAIGN.getClock().getWelfareResult());
        assertThat(Loaded.codes(Loaded.current("leaverIntention")))
                .contains(Loaded.CAMPAIGN.getCoverage().getWantNoJob().split(" "));
        assertThat(Loaded.codes(Loaded.current("serviceKind")))
                .contains(Loaded.CAMPAIGN.getCoverage().getPreparing().split(" "));
        assertThat(Stream.of(Loaded.CAMPAIGN.getWork().getSource(), Loaded.CAMPAIGN.getClock().getSource(),
                Loaded.CAMPAIGN.getTaskCourse().getSource(), Loaded.CAMPAIGN.getCoverage().getSource(),
                Loaded.CAMPAIGN.getMatching().getSource())).allMatch(source -> source != null && !source.isBlank());
    }

    @Test
    void everyUnitHasItsPlaceOnTheMap() {
        assertThat(Loaded.CAMPAIGN.getUnits()).extracting(unit -> unit.getMapRow() + "/" + unit.getMapColumn())
                .doesNotHaveDuplicates().noneMatch(place -> place.contains("null"));
    }
}
