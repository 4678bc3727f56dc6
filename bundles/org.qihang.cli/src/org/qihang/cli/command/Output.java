package org.qihang.cli.command;

import java.util.List;
import org.qihang.cli.Session;
import org.qihang.cli.output.Format;
import org.qihang.cli.output.Listing;
import org.qihang.process.Basis;
import picocli.CommandLine.Option;

/** The option every listing command has: in which form it prints. */
final class Output {

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private Format format;

    <T> void print(Session session, Listing<T> listing, List<T> rows) {
        listing.print(rows, format, session.terminal().out());
    }

    /** Says to a person how the figures were made. */
    void explain(Session session, Basis basis) {
        if (isTable()) {
            session.terminal().say("basis.note", basis.formula(), basis.on(), basis.source());
        }
    }

    /** Whether a person reads the output, so that explanations beside the rows are welcome. */
    boolean isTable() {
        return format == Format.TABLE;
    }
}
