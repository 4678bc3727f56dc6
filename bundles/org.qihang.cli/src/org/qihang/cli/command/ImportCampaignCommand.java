package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.exchange.campaign.CampaignFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a campaign's documents from a file; documents that differ become new versions. */
@Command(name = "campaign")
public final class ImportCampaignCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.campaignFile")
    private Path file;

    public ImportCampaignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String why = session.terminal().texts().text("import.campaignWhy", file.getFileName());
        CampaignFile.Outcome outcome = new CampaignFile(session.store()).read(file, why);
        session.terminal().say("import.campaignDone", outcome.campaign(), outcome.created(), outcome.changed(),
                outcome.unchanged());
        return ExitCode.DONE.code();
    }
}
