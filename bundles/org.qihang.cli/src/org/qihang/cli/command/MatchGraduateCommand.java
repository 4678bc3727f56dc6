package org.qihang.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.command.MatchArguments.Shown;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.CampaignPlan;
import org.qihang.process.match.Match;
import org.qihang.process.match.Matching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Posts for a leaver, the best first, with the reasons (R12, R16). */
@Command(name = "graduate")
public final class MatchGraduateCommand implements Callable<Integer> {

    private static final List<Feature> COLUMNS = Stream.of(Literals.POST__CODE, Literals.POST__TITLE,
            Literals.POST__EMPLOYER, Literals.POST__PLACE).map(Feature::of).toList();
    private static final Feature PLACE = Feature.of(Literals.POST__PLACE);

    private final Session session;

    @Parameters(paramLabel = "KEY", descriptionKey = "match.graduate")
    private String person;

    @Mixin
    private MatchArguments arguments;

    public MatchGraduateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Matching matching = arguments.matching(session);
        List<Match> matches = matching.posts(matching.seeker(person.strip()), arguments.on(session), arguments.limit());
        String campaign = arguments.campaign(session);
        Map<String, Object[]> posts = arguments.records(session, Register.of(Literals.POST), matches, COLUMNS);
        Map<String, String> employers = session.store().registers().titles(campaign, Register.of(Literals.EMPLOYER),
                posts.values().stream().map(post -> (String) post[2]).distinct().toList());
        CampaignPlan plan = CampaignPlan.of(session.store(), campaign);
        arguments.print(session, "column.post", "column.employer",
                matches.stream().filter(match -> posts.containsKey(match.key())).map(match -> {
                    Object[] post = posts.get(match.key());
                    return new Shown(match, match.key(), (String) post[1],
                            employers.getOrDefault((String) post[2], (String) post[2]), plan.named(PLACE, post[3]).name());
                }).toList());
        return ExitCode.DONE.code();
    }
}
