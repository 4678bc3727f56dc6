package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.exchange.campaign.CampaignFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a campaign's documents to one file that another store can import. */
@Command(name = "campaign")
public final class ExportCampaignCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "export.file")
    private Path file;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    public ExportCampaignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String id = session.campaign(campaign);
        int documents = new CampaignFile(session.store()).write(id, file);
        session.terminal().say("export.done", id, documents, file);
        return ExitCode.DONE.code();
    }
}
