package org.qihang.process.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.process.desk.Body;
import org.qihang.store.ConflictException;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Nobody lost, nobody twice: whatever is handed over, returned, handed over again, by one or by two at once (R11). */
class RandomHandoversTest {

    private static final List<Long> SEEDS = List.of(3L, 8L);
    private static final int STEPS = 60;
    private static final int PEOPLE = 40;
    private static final LocalDate BEGINS = day(7, 1);
    private static final Body EDUCATION = Body.ofProvince("education");
    private static final Body HRSS = Body.ofProvince("hrss");

    private final Map<Class<? extends RuntimeException>, Integer> refused = new HashMap<>();

    private static Season season(Store store, Random random) {
        Season season = new Season(store);
        season.leaversAreCovered();
        season.create();
        String[] origins = {"210102", "211202", "211224", "370102", "540102"};
        String[] destinations = {"70", null, "70", "10", "71"};
        for (int i = 0; i < PEOPLE; i++) {
            season.aGraduate().with(Literals.GRADUATE__ORIGIN, origins[random.nextInt(origins.length)])
                    .with(Literals.GRADUATE__UNIVERSITY, Season.UNIVERSITIES.get(random.nextInt(3)))
                    .with(Literals.GRADUATE__DESTINATION, destinations[random.nextInt(destinations.length)]).add();
        }
        return season.happened();
    }

    private static <T extends Record> List<T> all(Store store, Season season, Register register, Class<T> type) {
        return store.registers().page(RegisterQuery.of(season.id, register), 0, Integer.MAX_VALUE).stream().map(type::cast)
                .toList();
    }

    private static List<HandoverBatch> batches(Store store, Season season) {
        return all(store, season, Register.of(Literals.HANDOVER_BATCH), HandoverBatch.class);
    }

    /** What must hold at any time, by the registers alone. */
    private static void check(Store store, Season season, LocalDate on) {
        List<HandoverEntry> entries = all(store, season, Register.of(Literals.HANDOVER_ENTRY), HandoverEntry.class);
        List<String> held = entries.stream().filter(entry -> Boolean.TRUE.equals(entry.getHeld()))
                .map(HandoverEntry::getPerson).toList();
        assertThat(held).as("nobody twice").doesNotHaveDuplicates();
        Set<String> waiting = all(store, season, Register.of(Literals.GRADUATE), Graduate.class).stream()
                .filter(each -> each.getDestination() == null || each.getDestination().equals("70"))
                .map(Graduate::getIdentityNumber).collect(Collectors.toSet());
        Set<String> missed = new Handovers(store, season.id, Locale.ENGLISH).unheld(Scope.ALL, on).stream()
                .map(unheld -> unheld.person().person()).collect(Collectors.toSet());
        waiting.removeAll(held);
        assertThat(missed).as("nobody lost").isEqualTo(waiting);
        Map<String, List<HandoverEntry>> byBatch = entries.stream().collect(Collectors.groupingBy(HandoverEntry::getBatch));
        for (HandoverBatch batch : batches(store, season)) {
            List<HandoverEntry> of = byBatch.getOrDefault(batch.getCode(), List.of());
            assertThat(batch.getDeclared()).as("what Education counts").isEqualTo(of.size());
            long checked = of.stream().filter(entry -> !entry.getState().equals("10")).count();
            assertThat((long) batch.getChecked()).as("what the unit counts").isEqualTo(checked);
            if (batch.getState().equals("30")) {
                assertThat(checked).isEqualTo(of.size());
                assertThat(of).allMatch(entry -> entry.getAccepted() != null ^ entry.getReturned() != null);
            } else if (batch.getState().equals("10")) {
                assertThat(checked).isZero();
            }
        }
        assertThat(byBatch.keySet()).isEqualTo(batches(store, season).stream().map(HandoverBatch::getCode)
                .filter(byBatch::containsKey).collect(Collectors.toSet()));
    }

    private void step(Store store, Season season, Random random, LocalDate on) {
        Handovers handovers = new Handovers(store, season.id, Locale.ENGLISH);
        List<HandoverBatch> batches = batches(store, season);
        int what = random.nextInt(10);
        if (batches.isEmpty() || what == 0) {
            handovers.create(EDUCATION, random.nextBoolean() ? Scope.ALL
                    : new Scope(random.nextBoolean() ? "210100" : "", "", random.nextBoolean()), on);
            return;
        }
        HandoverBatch batch = batches.get(random.nextInt(batches.size()));
        if (what <= 2) {
            handovers.move(batch.getCode(), "20", EDUCATION, "", on);
        } else if (what == 3) {
            handovers.move(batch.getCode(), "10", EDUCATION, "recall", on);
        } else if (what == 4) {
            handovers.move(batch.getCode(), "30", HRSS, "", on);
        } else if (what == 5) {
            someoneMoves(store, season, random, on);
        } else {
            Set<String> some = handovers.entries(batch.getCode(), Set.of()).stream().map(HandoverEntry::getPerson)
                    .filter(any -> random.nextInt(3) == 0).collect(Collectors.toSet());
            handovers.check(batch.getCode(), what == 6 ? Set.of() : some, random.nextInt(3) == 0 ? "30" : "20",
                    random.nextBoolean() ? HRSS : new Body("unit", batch.getUnit()), "reason", on);
        }
    }

    private static void someoneMoves(Store store, Season season, Random random, LocalDate on) {
        List<Graduate> graduates = all(store, season, Register.of(Literals.GRADUATE), Graduate.class);
        Graduate before = graduates.get(random.nextInt(graduates.size()));
        Graduate after = EcoreUtil.copy(before);
        after.setDestination(random.nextBoolean() ? "70" : "11");
        after.setDestinationSince(on);
        store.registers().update(before, after, "test");
    }

    /** A step that may be refused; a refusal changes nothing, which the check after it shows. */
    private void attempt(Store store, Season season, Random random, LocalDate on) {
        try {
            step(store, season, random, on);
        } catch (ProcessException | ConflictException e) {
            synchronized (refused) {
                refused.merge(e.getClass(), 1, Integer::sum);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneAfterAnother(Database database, @TempDir Path folder) {
        Set<String> states = new HashSet<>();
        try (Store store = database.open(folder)) {
            for (long seed : SEEDS) {
                Random random = new Random(seed);
                Season season = season(store, random);
                for (int i = 0; i < STEPS; i++) {
                    LocalDate on = BEGINS.plusDays(i / 4);
                    attempt(store, season, random, on);
                    check(store, season, on);
                }
                states.addAll(batches(store, season).stream().map(HandoverBatch::getState).toList());
                finish(store, season, BEGINS.plusDays(STEPS));
            }
            assertThat(states).contains("10", "20", "30");
            assertThat(refused).as("illegal steps were tried").containsKey(ProcessException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAtOnce(Database database, @TempDir Path folder) throws Exception {
        try (Store store = database.open(folder); ExecutorService people = Executors.newFixedThreadPool(3)) {
            for (long seed : SEEDS) {
                Season season = season(store, new Random(seed));
                LocalDate on = BEGINS.plusDays(1);
                List<Callable<Void>> all = new ArrayList<>();
                for (int who = 0; who < 3; who++) {
                    Random random = new Random(seed * 31 + who);
                    all.add(() -> {
                        for (int i = 0; i < STEPS / 2; i++) {
                            attempt(store, season, random, on);
                        }
                        return null;
                    });
                }
                for (Future<Void> done : people.invokeAll(all)) {
                    done.get();
                }
                check(store, season, on);
                finish(store, season, on.plusDays(1));
            }
        }
    }

    /** Everything that is begun is brought to its end: then everybody is accepted, or has a job. */
    private static void finish(Store store, Season season, LocalDate on) {
        Handovers handovers = new Handovers(store, season.id, Locale.ENGLISH);
        do {
            for (HandoverBatch batch : batches(store, season)) {
                if (batch.getState().equals("10")) {
                    handovers.move(batch.getCode(), "20", EDUCATION, "", on);
                }
                if (!batch.getState().equals("30")) {
                    handovers.check(batch.getCode(), Set.of(), "20", HRSS, "", on);
                    handovers.move(batch.getCode(), "30", HRSS, "", on);
                }
            }
        } while (!handovers.create(EDUCATION, Scope.ALL, on).isEmpty());
        check(store, season, on);
        assertThat(handovers.unheld(Scope.ALL, on)).isEmpty();
        assertThat(batches(store, season)).extracting(HandoverBatch::getState).containsOnly("30");
    }
}
