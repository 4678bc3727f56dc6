package org.qihang.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.mapping.Role;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Ten kinds of bad rows and more, made of a good one of every register: each is refused with row, column, value, reason. */
class BadRowsTest {

    private static final int KINDS = 10;

    @TempDir
    private Path folder;
    private Store store;

    /** One cell of a good row made bad: the row is to be refused in that column for that reason. */
    private record Bad(int column, String value, String reason) {
    }

    @BeforeEach
    void open() {
        store = Store.open(new EmbeddedLocation(folder.resolve("store")), new Actor("anna"));
        SmallCampaign.begin(store);
        FullRecords.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyRegisterRefusesThem() throws Exception {
        for (Register register : FullRecords.registers()) {
            List<ExportColumn> columns = ExportColumn.of(register, register.attributes());
            List<Object[]> rows = new ArrayList<>();
            new RegisterRows(store, RegisterQuery.of(SmallCampaign.ID, register), columns, false).read(rows::addAll);
            Object[] good = rows.getLast();
            List<Bad> bad = bad(columns, good);
            // And the good row once more.
            assertThat(bad.size() + 1).as("%s", register).isGreaterThanOrEqualTo(KINDS);
            ImportResult result = new RegisterImport(store, SmallCampaign.ID, register).run(
                    file(columns, good, bad), ImportOptions.on(LocalDate.of(2013, 7, 10)).withDryRun(true), Progress.NONE);
            assertRefused(register, columns, bad, result);
        }
    }

    private void assertRefused(Register register, List<ExportColumn> columns, List<Bad> bad, ImportResult result) {
        Map<Integer, List<Problem>> problems = result.firstProblems().stream()
                .collect(Collectors.groupingBy(Problem::row));
        for (int i = 0; i < Math.min(bad.size(), 40); i++) {
            Bad each = bad.get(i);
            // The good row stands in line 2, behind it the bad ones.
            assertThat(problems.getOrDefault(i + 3, List.of())).as("%s line %d: %s", register, i + 3, each)
                    .anySatisfy(problem -> {
                        assertThat(problem.reason().key()).isEqualTo(each.reason());
                        assertThat(problem.column()).isEqualTo(columns.get(each.column()).table().title());
                        assertThat(problem.value()).isEqualTo(each.value().strip());
                    });
        }
        assertThat(result.refused()).as("%s", register).isEqualTo(bad.size() + 1);
        assertThat(result.reasons().keySet()).anyMatch(reason -> reason.key().startsWith("duplicate"));
    }

    private static List<Bad> bad(List<ExportColumn> columns, Object[] good) {
        Map<String, Bad> bad = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Feature feature = columns.get(i).feature();
            boolean named = i + 1 < columns.size() && columns.get(i + 1).role() == Role.NAME;
            if (columns.get(i).role() == Role.NAME || good[i] == null) {
                continue;
            }
            for (Bad each : bad(feature, i, named)) {
                bad.putIfAbsent(each.reason() + each.value(), each);
            }
        }
        return List.copyOf(bad.values());
    }

    private static List<Bad> bad(Feature feature, int column, boolean named) {
        if (feature.codes().isPresent() || feature.register().isPresent()) {
            boolean open = feature.codes().filter("major"::equals).isPresent();
            return open ? List.of(new Bad(column, "太长".repeat(60), feature.list() ? "text.long" : "code.unknown"))
                    : List.of(new Bad(column, "XX", "code.unknown"), new Bad(column, "未知", "code.unknown"),
                            new Bad(column, "1E+05", "code.unknown"));
        }
        return switch (feature.kind()) {
            case DATE -> List.of(new Bad(column, "2013-13-01", "date"), new Bad(column, "2013-02-30", "date"),
                    new Bad(column, "201307", "date.noDay"), new Bad(column, "昨天", "date"));
            case INTEGER -> List.of(new Bad(column, "三", "number"), new Bad(column, "1.5", "number.whole"),
                    new Bad(column, "-1", "number.least"), new Bad(column, "99999999999", "number.most"));
            case DECIMAL -> List.of(new Bad(column, "约三千", "number"), new Bad(column, "-0.01", "number.least"));
            case BOOLEAN -> List.of(new Bad(column, "也许", "truth"));
            default -> text(feature, column);
        };
    }

    private static List<Bad> text(Feature feature, int column) {
        List<Bad> bad = new ArrayList<>();
        bad.add(new Bad(column, "坏\u0007字", "text.control"));
        bad.add(new Bad(column, "半\uFFFD字", "text.control"));
        bad.add(new Bad(column, "很长".repeat(feature.length()), "text.long"));
        if (!feature.multiline()) {
            bad.add(new Bad(column, "两\n行", "text.control"));
        }
        bad.add(new Bad(column, "4.50103E+17", "number.scientific"));
        feature.pattern().ifPresent(pattern -> bad.add(new Bad(column, "，", "text.pattern")));
        if (feature.required() && feature.key() && feature.from().isEmpty()) {
            bad.add(new Bad(column, "", "required"));
        }
        return bad;
    }

    /** The good row, the bad ones, and the good row once more, which is one too many. */
    private Path file(List<ExportColumn> columns, Object[] good, List<Bad> bad) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> column.table().title()).collect(Collectors.joining(",")));
        lines.add(line(good, -1, ""));
        bad.forEach(each -> lines.add(line(good, each.column(), each.value())));
        lines.add(line(good, -1, ""));
        return Files.writeString(folder.resolve("bad.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private static String line(Object[] cells, int column, String value) {
        return IntStream.range(0, cells.length).mapToObj(i -> i == column ? value : cells[i] == null ? ""
                : cells[i].toString()).map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
