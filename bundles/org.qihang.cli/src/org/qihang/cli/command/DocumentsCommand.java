package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.text.Texts;
import org.qihang.store.DocumentInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the campaign documents of the store. */
@Command(name = "documents")
public final class DocumentsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Output output;

    public DocumentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.<Column<DocumentInfo>>of(
                Column.text("uri", texts.text("column.uri"), DocumentInfo::uri),
                Column.text("type", texts.text("column.type"), DocumentInfo::type),
                Column.number("version", texts.text("column.version"), DocumentInfo::version),
                Column.text("who", texts.text("column.who"), DocumentInfo::who),
                Column.text("when", texts.text("column.when"), DocumentInfo::when))), session.store().documents().list());
        return ExitCode.DONE.code();
    }
}
