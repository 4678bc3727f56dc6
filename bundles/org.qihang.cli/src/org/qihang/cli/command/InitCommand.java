package org.qihang.cli.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a contributed campaign into the store: its documents and its first registers. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "CAMPAIGN", descriptionKey = "init.campaign")
    private String campaign;

    public InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CampaignContribution contribution = chosen();
        CampaignInit.init(session.store(), contribution, session.terminal().texts().text("init.why"));
        session.terminal().say("init.done", contribution.name(), session.store().location().shown());
        return ExitCode.DONE.code();
    }

    private CampaignContribution chosen() {
        var contributed = session.catalog().campaigns();
        String ids = contributed.stream().map(CampaignContribution::id).collect(Collectors.joining(", "));
        if (campaign == null) {
            if (contributed.size() == 1) {
                return contributed.getFirst();
            }
            throw new Refusal("init.choose", ids);
        }
        return contributed.stream().filter(each -> each.id().equals(campaign)).findFirst()
                .orElseThrow(() -> new Refusal("init.unknown", campaign, ids));
    }
}
