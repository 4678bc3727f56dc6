package org.qihang.process.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.process.Database;
import org.qihang.process.Season;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** What is kept is what a new reading gives, whatever was changed in between. */
class RosterTest {

    private static final int STEPS = 40;
    private static final Register GRADUATES = Register.of(Literals.GRADUATE);

    private static List<String> rows(KeptRegister register) {
        List<String> rows = new ArrayList<>();
        register.each(row -> rows.add(Arrays.toString(row)));
        rows.sort(null);
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void keptIsAsReadAnew(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            Roster kept = new Roster(store, season.id);
            Random random = new Random(5);
            for (int step = 0; step < STEPS; step++) {
                List<Graduate> graduates = store.registers().page(RegisterQuery.of(season.id, GRADUATES), 0, STEPS).stream()
                        .map(Graduate.class::cast).toList();
                Graduate one = graduates.isEmpty() ? null : graduates.get(random.nextInt(graduates.size()));
                switch (random.nextInt(one == null ? 1 : 4)) {
                    case 0 -> {
                        season.aGraduate().add();
                        season.aGraduate().with(Literals.GRADUATE__DESTINATION, "70").add();
                        season.happened();
                    }
                    case 1 -> {
                        Graduate after = EcoreUtil.copy(one);
                        after.setOrigin(random.nextBoolean() ? "211202" : "211224");
                        store.registers().update(one, after, "test");
                    }
                    case 2 -> {
                        Graduate after = EcoreUtil.copy(one);
                        after.setDestination(random.nextBoolean() ? "10" : "70");
                        after.setDestinationSince(day(7, 1).plusDays(step));
                        store.registers().update(one, after, "test");
                    }
                    default -> store.registers().delete(one, "test");
                }
                Roster anew = new Roster(store, season.id);
                assertThat(rows(kept.graduates())).isEqualTo(rows(anew.graduates()));
                assertThat(rows(kept.former())).isEqualTo(rows(anew.former()));
            }
            assertThat(rows(kept.graduates())).isNotEmpty();
        }
    }
}
