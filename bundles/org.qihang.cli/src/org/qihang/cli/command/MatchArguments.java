package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.process.CampaignPlan;
import org.qihang.process.match.Match;
import org.qihang.process.match.MatchWeights;
import org.qihang.process.match.Matching;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What both directions of a match are asked with, and how their results are printed. */
final class MatchArguments {

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "match.limit")
    private int limit;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "match.on", converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    /** One match with what its record is called, where it is and whom it belongs to. */
    record Shown(Match match, String key, String title, String of, String place) {
    }

    int limit() {
        if (limit < 1) {
            throw new Refusal("limit.least", limit);
        }
        return limit;
    }

    String campaign(Session session) {
        return session.campaign(campaign);
    }

    LocalDate on(Session session) {
        return on == null ? session.today() : on;
    }

    Matching matching(Session session) {
        String id = campaign(session);
        return new Matching(session.store(), id, MatchWeights.of(CampaignPlan.of(session.store(), id)));
    }

    /** Some values of the records matched, by key. */
    Map<String, Object[]> records(Session session, Register register, List<Match> matches, List<Feature> columns) {
        Map<String, Object[]> records = new HashMap<>();
        session.store().registers().stream(RegisterQuery.of(campaign(session), register)
                .with(new Criterion.In(register.key().orElseThrow(), matches.stream().map(Match::key).toList())), columns,
                row -> {
                    records.put((String) row[0], row.clone());
                    return true;
                });
        return records;
    }

    void print(Session session, String keyTitle, String ofTitle, List<Shown> rows) {
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.of(
                Column.number("score", texts.text("column.score"), row -> row.match().score()),
                Column.text("key", texts.text(keyTitle), Shown::key),
                Column.text("title", texts.text("column.name"), Shown::title),
                Column.text("of", texts.text(ofTitle), Shown::of),
                Column.text("place", texts.text("column.place"), Shown::place),
                Column.text("reasons", texts.text("column.reasons"), row -> row.match().why(session.locale())))), rows);
    }
}
