package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.text.Texts;
import org.qihang.store.Documents;
import org.qihang.store.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One campaign document: its text, its revisions. */
@Command(name = "document")
public final class DocumentCommand extends CommandGroup {

    public DocumentCommand(Session session) {
        super(session);
    }

    /** Prints a document as it is stored, of today or of an earlier revision. */
    @Command(name = "show")
    int show(@Parameters(paramLabel = "URI", descriptionKey = "document.uri") String uri,
            @Option(names = "--revision", paramLabel = "N", descriptionKey = "document.revision") Integer revision) {
        session.terminal().out().println(session.store().documents().xml(existing(uri), revision));
        return ExitCode.DONE.code();
    }

    /** Lists who changed a document, when and why. */
    @Command(name = "revisions")
    int revisions(@Parameters(paramLabel = "URI", descriptionKey = "document.uri") String uri,
            @Mixin Output output) {
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.<Column<Revision>>of(
                Column.number("version", texts.text("column.version"), Revision::version),
                Column.text("who", texts.text("column.who"), Revision::who),
                Column.text("when", texts.text("column.when"), Revision::when),
                Column.text("why", texts.text("column.why"), Revision::why))),
                session.store().documents().revisions(existing(uri)));
        return ExitCode.DONE.code();
    }

    private URI existing(String text) {
        Documents documents = session.store().documents();
        URI uri = URI.createURI(text);
        if (!documents.exists(uri)) {
            throw new Refusal("document.unknown", text);
        }
        return uri;
    }
}
