package org.qihang.exchange.sample;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableReader;
import org.qihang.exchange.table.Tables;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;

/** The sample roster: the same seed, the same rows; every row right; every format read back as written. */
class SampleRosterTest {

    @TempDir
    Path folder;

    private static List<String> texts(SampleRoster roster) {
        return roster.rows().map(Arrays::toString).toList();
    }

    /** All 18 characters weighted as GB 11643 says: 1 modulo 11 when the last one is right. */
    private static int remainder(String number) {
        int sum = 0;
        for (int i = 0; i < 18; i++) {
            int weight = BigInteger.TWO.pow(17 - i).mod(BigInteger.valueOf(11)).intValue();
            sum += weight * (number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0');
        }
        return sum % 11;
    }

    @Test
    void theStandardsSpecimensPassTheSameCheck() {
        assertThat(List.of("11010519491231002X", "440524188001010014")).allMatch(number -> remainder(number) == 1);
    }

    @Test
    void sameSeedMakesTheSameRows() {
        assertThat(texts(SmallCampaign.roster(500, 7))).isEqualTo(texts(SmallCampaign.roster(500, 7)));
        SampleRoster roster = SmallCampaign.roster(500, 7);
        assertThat(texts(roster)).as("asked twice").isEqualTo(texts(roster));
        assertThat(texts(roster)).isNotEqualTo(texts(SmallCampaign.roster(500, 8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.csv", "roster.dbf"})
    void sameSeedMakesTheSameBytes(String name) throws Exception {
        Path first = folder.resolve("1" + name);
        Path second = folder.resolve("2" + name);
        SmallCampaign.roster(300, 7).write(first);
        SmallCampaign.roster(300, 7).write(second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void columnsAreTheModels() {
        List<String> fields = SmallCampaign.roster(1, 1).columns().stream().map(TableColumn::field).toList();
        List<Feature> attributes = Register.named("Graduate").orElseThrow().attributes();
        assertThat(fields).doesNotHaveDuplicates()
                .containsAll(attributes.stream().flatMap(each -> each.field().stream()).toList())
                .containsAll(attributes.stream().flatMap(each -> each.nameField().stream()).toList());
    }

    @Test
    void everyGraduateIsRightAndNoNumberIsGivenTwice() {
        List<Graduate> graduates = SmallCampaign.roster(5000, 3).graduates().toList();
        assertThat(graduates).hasSize(5000).extracting(Graduate::getIdentityNumber).doesNotHaveDuplicates();
        assertThat(graduates).extracting(Graduate::getExamNumber).doesNotHaveDuplicates();
        for (Graduate each : graduates) {
            String number = each.getIdentityNumber();
            assertThat(number).hasSize(18);
            assertThat(number.substring(6, 14)).isEqualTo(BASIC_ISO_DATE.format(each.getBirthDate()));
            assertThat(remainder(number)).as(number).isEqualTo(1);
            assertThat((number.charAt(16) - '0') % 2 == 1).isEqualTo(each.getGender().equals("1"));
            assertThat(each.getDestinationSince() == null)
                    .isEqualTo(Set.of("65", "70", "71", "72").contains(each.getDestination()));
        }
    }

    @Test
    void valuesKeepTheModelsLengthsAndPatterns() {
        List<Feature> attributes = Register.named("Graduate").orElseThrow().attributes();
        SmallCampaign.roster(2000, 11).graduates().forEach(graduate -> {
            for (Feature feature : attributes) {
                Object value = graduate.eGet(feature.feature());
                assertThat(value != null || !feature.required()).as(feature.toString()).isTrue();
                if (value instanceof String text) {
                    assertThat(text.length()).as(feature + " " + text).isLessThanOrEqualTo(feature.length());
                    feature.pattern().ifPresent(pattern -> assertThat(text).as(feature.toString()).matches(pattern));
                }
            }
        });
    }

    @Test
    void studiesFitTheUniversity() {
        SmallCampaign.roster(3000, 5).graduates().forEach(each -> {
            char catalogue = each.getMajor().charAt(0);
            if (each.getUniversity().equals("12594")) {
                assertThat(each.getDegree()).isEqualTo("61");
                assertThat(catalogue).isGreaterThanOrEqualTo('5');
            } else if (each.getUniversity().equals("13631")) {
                assertThat(each.getDegree()).isIn("31", "33");
            }
            assertThat(catalogue >= '5').isEqualTo(each.getDegree().charAt(0) >= '4');
            assertThat(each.getEnrolled()).isBefore(each.getGraduated());
        });
    }

    @Test
    void whatHappensLaterIsNotInTheRosterYet() {
        LocalDate june = LocalDate.of(2013, 6, 30);
        SampleRoster atJune = new SampleRoster(SmallCampaign.codes(), SmallCampaign.universities(), 2000, 7, june);
        List<Graduate> early = atJune.graduates().toList();
        List<Graduate> late = SmallCampaign.roster(2000, 7).graduates().toList();
        for (int i = 0; i < early.size(); i++) {
            assertThat(early.get(i).getIdentityNumber()).isEqualTo(late.get(i).getIdentityNumber());
            LocalDate since = late.get(i).getDestinationSince();
            if (since != null && since.isAfter(june)) {
                assertThat(early.get(i).getDestination()).isEqualTo("70");
                assertThat(early.get(i).getEmployerName()).isNull();
            } else {
                assertThat(early.get(i).getDestination()).isEqualTo(late.get(i).getDestination());
            }
        }
    }

    @Test
    void nobodyCanTakeItForReal() {
        SmallCampaign.roster(2000, 13).graduates().forEach(each -> {
            assertThat(each.getAddress()).contains("示例");
            assertThat(each.getEmail()).endsWith("@example.com");
            assertThat(each.getMobile()).startsWith("100");
            if (each.getEmployerCode() != null) {
                assertThat(each.getEmployerName()).endsWith("（示例）");
                assertThat(each.getEmployerCode()).startsWith("S")
                        .endsWith(String.valueOf(Employers.check(each.getEmployerCode())));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster.csv", "roster.dbf"})
    void everyFormatIsReadBackAsWritten(String name) throws Exception {
        Path file = folder.resolve(name);
        SampleRoster roster = SmallCampaign.roster(200, 7);
        roster.write(file);
        List<List<String>> read = new ArrayList<>();
        int width = roster.columns().size();
        try (TableReader reader = Tables.open(file, ReadOptions.DETECT)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    texts.add(row.text(i).strip());
                }
                read.add(texts);
            }
        }
        List<List<String>> written = roster.rows().map(row -> Arrays.stream(row)
                .map(cell -> cell == null ? "" : cell.toString()).toList()).collect(Collectors.toList());
        assertThat(read.getFirst()).isEqualTo(roster.columns().stream().map(TableColumn::field).toList());
        assertThat(read.subList(read.size() - written.size(), read.size())).isEqualTo(written);
        assertThat(read.size() - written.size()).isEqualTo(name.endsWith("dbf") ? 1 : 2);
    }

    @Test
    void refusalsSayWhatToDo() {
        assertThatThrownBy(() -> SmallCampaign.roster(0, 1)).isInstanceOf(SampleException.class).hasMessageContaining("1");
        assertThatThrownBy(() -> SmallCampaign.roster(1, 1).write(folder.resolve("roster.pdf")))
                .isInstanceOf(SampleException.class).hasMessageContaining("roster.pdf").hasMessageContaining(".xlsx");
        assertThatThrownBy(() -> new SampleRoster(SmallCampaign.codes(), List.of(), 1, 1, SmallCampaign.YEAR_END))
                .isInstanceOf(SampleException.class);
        SampleRoster empty = new SampleRoster(CampaignFactory.eINSTANCE.createCodeBook(), SmallCampaign.universities(), 1, 1,
                SmallCampaign.YEAR_END);
        assertThatThrownBy(() -> empty.graduates().toList()).isInstanceOfSatisfying(SampleException.class,
                refusal -> assertThat(refusal.text(Locale.ENGLISH)).contains("place"));
        assertThat(Files.exists(folder.resolve("roster.pdf"))).isFalse();
    }
}
