package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.Unit;

/** Places (GB/T 2260), Liaoning's above all, and the universities that lie in them. */
class PlacesTest {

    private static final Map<String, Code> PLACES = Loaded.current("place").getCodes().stream()
            .collect(Collectors.toMap(Code::getCode, each -> each));

    private static List<String> under(String prefix) {
        return PLACES.keySet().stream().filter(code -> code.startsWith(prefix) && !code.endsWith("00")
                && !code.endsWith("01")).sorted().toList();
    }

    @Test
    void everyPlaceLiesInAProvinceThatIsThere() {
        assertThat(PLACES.keySet()).allMatch(code -> code.matches("[0-9]{6}"))
                .allMatch(code -> PLACES.containsKey(code.substring(0, 2) + "0000"));
        assertThat(PLACES.keySet()).filteredOn(code -> code.endsWith("0000")).hasSize(34);
        assertThat(PLACES.values()).allSatisfy(place -> assertThat(place.getName())
                .startsWith(PLACES.get(place.getCode().substring(0, 2) + "0000").getName()));
    }

    @Test
    void liaoningHas14CitiesAnd100Counties() {
        assertThat(PLACES.keySet()).filteredOn(code -> code.startsWith("21") && code.endsWith("00")).hasSize(1 + 14);
        assertThat(under("21")).hasSize(100);
        assertThat(List.of(13, 10, 7, 7, 6, 6, 7, 6, 7, 7, 4, 7, 7, 6)).isEqualTo(
                java.util.stream.IntStream.rangeClosed(1, 14).mapToObj(city -> under("21%02d".formatted(city)).size()).toList());
        assertThat(PLACES.get("211421").getName()).isEqualTo("辽宁省葫芦岛市绥中县");
        assertThat(PLACES.get("211224").getName()).isEqualTo("辽宁省铁岭市昌图县");
        assertThat(PLACES.get("210112").getName()).as("the name until 2014").isEqualTo("辽宁省沈阳市东陵区");
    }

    @Test
    void unitsArePlacesByTheSameName() {
        assertThat(Loaded.CAMPAIGN.getUnits()).allSatisfy(unit ->
                assertThat(PLACES.get(unit.getCode()).getName()).endsWith(unit.getName()));
    }

    @Test
    void abolishedCodesLeadToTheirSuccessors() {
        assertThat(PLACES.values()).filteredOn(place -> place.getStandard() != null).isNotEmpty()
                .allMatch(place -> PLACES.containsKey(place.getStandard()))
                .allMatch(place -> PLACES.get(place.getStandard()).getStandard() == null);
    }

    @Test
    void universitiesLieInUnitsAndAreUnique() {
        assertThat(Loaded.UNIVERSITIES.getFirst()).containsExactly("code", "name", "place", "level", "authority");
        List<String[]> rows = Loaded.UNIVERSITIES.subList(1, Loaded.UNIVERSITIES.size());
        Set<String> units = Loaded.CAMPAIGN.getUnits().stream().map(Unit::getCode).collect(Collectors.toSet());
        List<String> levels = Loaded.codes(Loaded.current("universityLevel"));
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row).hasSize(5).noneMatch(String::isBlank);
            assertThat(row[0]).matches("[0-9]{5}");
            assertThat(units).contains(row[2]);
            assertThat(levels).contains(row[3]);
        });
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row[1]).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row[0] + row[1]).contains("10140辽宁大学", "10141大连理工大学", "10145东北大学");
    }
}
