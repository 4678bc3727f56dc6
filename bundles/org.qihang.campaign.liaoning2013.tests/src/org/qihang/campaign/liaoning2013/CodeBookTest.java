package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** The code tables: complete for the model, unambiguous, and each with its source. */
class CodeBookTest {

    /** Units and departments are the plan's own. */
    private static final Set<String> OF_THE_PLAN = Set.of("unit", "department");

    @Test
    void everyTableTheModelNamesIsThere() {
        Stream<Feature> campaign = CampaignPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEAttributes().stream()).map(Feature::of);
        Stream<Feature> registers = Register.all().stream().flatMap(register -> register.columns().stream());
        Set<String> named = Stream.concat(campaign, registers).flatMap(feature -> feature.codes().stream())
                .filter(table -> !OF_THE_PLAN.contains(table)).collect(Collectors.toSet());
        assertThat(Loaded.CODES.getTables()).extracting(CodeTable::getTable).containsAll(named);
    }

    @Test
    void codesFitTheColumnsTheyAreFor() {
        Register.all().stream().flatMap(register -> register.attributes().stream())
                .filter(feature -> feature.codes().isPresent() && !feature.list()
                        && !OF_THE_PLAN.contains(feature.codes().get())).forEach(feature -> {
                    CodeTable table = Loaded.current(feature.codes().get());
                    assertThat(table.getCodes()).as(feature.labelKey())
                            .allMatch(code -> code.getCode().length() <= feature.length());
                });
    }

    @Test
    void codesAreUniqueAndNamed() {
        assertThat(Loaded.CODES.getTables()).extracting(CodeTable::getCode).doesNotHaveDuplicates();
        assertThat(Loaded.CODES.getTables()).allSatisfy(table -> {
            assertThat(table.getSource()).as(table.getCode()).isNotBlank();
            assertThat(Loaded.codes(table)).as(table.getCode()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(table.getCodes()).allMatch(code -> !code.getName().isBlank()
                    && code.getName().length() <= 120);
        });
    }

    /** A name or alias leads to one code; majors aside, where the levels of study share their names. */
    @Test
    void namesAreUnambiguous() {
        for (CodeTable table : Loaded.CODES.getTables()) {
            if (table.isOpen()) {
                continue;
            }
            Map<String, String> owner = new HashMap<>();
            for (Code code : table.getCodes()) {
                Stream<String> aliases = code.getAliases() == null ? Stream.empty() : Stream.of(code.getAliases().split("\\|"));
                Stream.concat(Stream.of(code.getName()), aliases).forEach(name ->
                        assertThat(owner.put(name, code.getCode())).as(table.getCode() + " " + name).isNull());
            }
        }
    }

    @Test
    void destinationsComeInTwoVersions() {
        assertThat(Loaded.versions("destination")).hasSize(2);
        CodeTable current = Loaded.current("destination");
        assertThat(Loaded.codes(current)).containsExactlyInAnyOrder("10", "11", "12", "27", "46", "50", "51", "65", "70",
                "71", "72", "75", "76", "80", "85");
        CodeTable older = Loaded.versions("destination").stream().filter(each -> each != current).findFirst().orElseThrow();
        assertThat(older.getValidTo()).isEqualTo(current.getValidFrom().minusDays(1));
        assertThat(older.getCodes().stream().collect(Collectors.toMap(Code::getCode, Code::getStandard)))
                .containsOnlyKeys("02", "03", "04", "06", "07", "12", "14", "17")
                .containsEntry("02", "80").containsEntry("03", "80").containsEntry("12", "80").containsEntry("04", "85")
                .containsEntry("06", "70").containsEntry("07", "72");
        assertThat(Loaded.codes(current)).containsAll(older.getCodes().stream().map(Code::getStandard).toList());
        assertThat(current.getCodes()).allMatch(code -> code.getStandard() == null);
    }

    @Test
    void flagsSayHowValuesAreRead() {
        assertThat(Loaded.CODES.getTables()).filteredOn(CodeTable::isBitMask)
                .extracting(CodeTable::getTable).containsExactly("hardship");
        assertThat(Loaded.codes(Loaded.current("hardship"))).contains("1", "2", "4");
        assertThat(Loaded.CODES.getTables()).filteredOn(CodeTable::isOpen)
                .extracting(CodeTable::getTable).containsExactly("major");
    }

    @Test
    void sizesAreThoseOfTheStandards() {
        assertThat(Loaded.codes(Loaded.current("gender"))).containsExactly("1", "2");
        assertThat(Loaded.codes(Loaded.current("ethnicity"))).hasSize(56 + 2).contains("01", "56", "97", "98");
        assertThat(Loaded.codes(Loaded.current("politicalStatus"))).hasSize(13);
        assertThat(Loaded.codes(Loaded.current("industry"))).hasSize(20).startsWith("A").endsWith("T");
        assertThat(Loaded.codes(Loaded.current("degree")))
                .containsExactly("01", "03", "11", "13", "25", "26", "31", "33", "41", "43", "61");
        assertThat(Loaded.codes(Loaded.current("major"))).hasSizeGreaterThan(250).contains("080901", "590101");
        assertThat(List.of("employerNature", "position", "trainingMode", "teacherTraining", "dispatchCertificate",
                "universityLevel", "residence")).allMatch(table -> !Loaded.codes(Loaded.current(table)).isEmpty());
    }
}
