package org.qihang.process.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Post;
import org.qihang.process.Database;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** The index ranks as looking at every record does: same records, same points, same order, on several days. */
class MatchingAgainstScanTest {

    private static final List<LocalDate> DAYS = List.of(day(5, 25), day(6, 20), day(8, 1));
    private static final List<Integer> LIMITS = List.of(1, 10, 200);
    private static final int POSTS = 1500;

    private interface Asked {
        void of(Matching matching, FullScan scan);
    }

    private static void with(Database database, Path folder, long seed, Asked asked) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            new Labour(season, seed).graduates(300).posts(POSTS).signings(300, POSTS);
            asked.of(new Matching(store, season.id, MatchWeights.of(season.rules())), new FullScan(store, season.id));
        }
    }

    private static List<String> shown(List<Match> matches) {
        return matches.stream().map(match -> match.key() + " " + match.score()).toList();
    }

    @ParameterizedTest
    @CsvSource({"H2, 1", "POSTGRESQL, 2"})
    void postsForALeaver(Database database, long seed, @TempDir Path folder) {
        with(database, folder, seed, (matching, scan) -> {
            for (Graduate graduate : scan.graduates().subList(0, 100)) {
                Seeker seeker = matching.seeker(graduate.getIdentityNumber());
                for (LocalDate on : DAYS) {
                    List<String> all = scan.posts(graduate, on);
                    for (int limit : LIMITS) {
                        assertThat(shown(matching.posts(seeker, on, limit))).as("%s on %s", graduate, on)
                                .isEqualTo(all.subList(0, Math.min(limit, all.size())));
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"H2, 3", "POSTGRESQL, 4"})
    void candidatesForAPost(Database database, long seed, @TempDir Path folder) {
        with(database, folder, seed, (matching, scan) -> {
            for (Post post : scan.posts().subList(0, 150)) {
                List<String> all = scan.candidates(post);
                for (int limit : LIMITS) {
                    assertThat(shown(matching.candidates(matching.ask(post.getCode()), day(7, 1), limit))).as("%s", post)
                            .isEqualTo(all.subList(0, Math.min(limit, all.size())));
                }
            }
        });
    }
}
