package org.qihang.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.command.MatchArguments.Shown;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.CampaignPlan;
import org.qihang.process.match.Match;
import org.qihang.process.match.Matching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Candidates for a post, the best first, with the reasons (R12, R16); identity numbers masked. */
@Command(name = "post")
public final class MatchPostCommand implements Callable<Integer> {

    private static final List<Feature> COLUMNS = Stream.of(Literals.GRADUATE__IDENTITY_NUMBER, Literals.GRADUATE__NAME,
            Literals.GRADUATE__UNIVERSITY, Literals.GRADUATE__ORIGIN).map(Feature::of).toList();
    private static final Feature PLACE = Feature.of(Literals.GRADUATE__ORIGIN);

    private final Session session;

    @Parameters(paramLabel = "KEY", descriptionKey = "match.post")
    private String post;

    @Mixin
    private MatchArguments arguments;

    public MatchPostCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Matching matching = arguments.matching(session);
        List<Match> matches = matching.candidates(matching.ask(post.strip()), arguments.on(session), arguments.limit());
        String campaign = arguments.campaign(session);
        Map<String, Object[]> people = arguments.records(session, Register.of(Literals.GRADUATE), matches, COLUMNS);
        Map<String, String> universities = session.store().registers().titles(campaign,
                Register.of(Literals.UNIVERSITY), people.values().stream().map(row -> (String) row[2]).distinct().toList());
        CampaignPlan plan = CampaignPlan.of(session.store(), campaign);
        arguments.print(session, "column.person", "column.university",
                matches.stream().filter(match -> people.containsKey(match.key())).map(match -> {
                    Object[] row = people.get(match.key());
                    return new Shown(match, Masking.mask(match.key()), (String) row[1],
                            universities.getOrDefault((String) row[2], (String) row[2]), plan.named(PLACE, row[3]).name());
                }).toList());
        return ExitCode.DONE.code();
    }
}
