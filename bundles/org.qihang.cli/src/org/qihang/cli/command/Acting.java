package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.Objects;
import org.qihang.cli.Session;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.Move;
import org.qihang.process.desk.Body;
import picocli.CommandLine.Option;

/** Who does something, when and why: the options of every command that moves records. */
final class Acting {

    @Option(names = "--department", paramLabel = "CODE", descriptionKey = "acting.department")
    private String department;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "acting.unit")
    private String unit;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "acting.on", converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "acting.why")
    private String why;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    String campaign(Session session) {
        return session.campaign(campaign);
    }

    LocalDate on(Session session) {
        return on == null ? session.today() : on;
    }

    String why() {
        return Objects.requireNonNullElse(why, "");
    }

    /** The unit, empty for the province. */
    String unit() {
        return Objects.requireNonNullElse(unit, "");
    }

    /** Who acts: the department named, else the first desk the plan lets make the move. */
    Body who(Move move) {
        return new Body(department != null ? department
                : move.getBy().stream().findFirst().map(Desk::getCode).orElse(""), unit());
    }
}
