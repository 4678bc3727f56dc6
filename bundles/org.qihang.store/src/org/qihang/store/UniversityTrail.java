package org.qihang.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.rule.AnsweringUnits;
import org.qihang.store.database.RegisterTable;

/** When a university lies elsewhere, another unit answers for the graduates it is answered for by their school. */
final class UniversityTrail {

    private final EditRun run;
    private final RegisterTable graduates;

    UniversityTrail(EditRun run) {
        this.run = run;
        this.graduates = run.table(Register.of(RegisterPackage.Literals.GRADUATE));
    }

    /** @param moves of universities, which have their new places already */
    void follow(RegisterTable table, String campaign, List<Followers.Move> moves) throws SQLException {
        List<String> moved = table.register().type() != RegisterPackage.Literals.UNIVERSITY ? List.of()
                : moves.stream().filter(Followers.Move::moves).map(Followers.Move::newKey).toList();
        AnsweringUnits units = moved.isEmpty() ? null : run.plan(campaign).units();
        for (String university : moved) {
            String place = place(campaign, university);
            List<RecordChange> changes = new ArrayList<>();
            for (Record graduate : studied(campaign, university)) {
                String origin = (String) graduate.eGet(RegisterPackage.Literals.GRADUATE__ORIGIN);
                if (!units.of(origin, place).filter(graduate.getUnit()::equals).isPresent()) {
                    // The rules give it its unit anew.
                    changes.add(new RecordChange.Changed(graduate, graduate));
                }
            }
            run.along(graduates, campaign, changes);
        }
    }

    private String place(String campaign, String university) throws SQLException {
        try (PreparedStatement statement = run.connection()
                .prepareStatement("select place from university where campaign = ? and code = ?")) {
            statement.setString(1, campaign);
            statement.setString(2, university);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }

    private List<Record> studied(String campaign, String university) throws SQLException {
        int column = graduates.position(RegisterPackage.Literals.GRADUATE__UNIVERSITY.getName());
        List<Record> found = new ArrayList<>();
        try (PreparedStatement statement = run.connection().prepareStatement("select " + graduates.columnList()
                + " from graduate where campaign = ? and " + graduates.columns()[column].name() + " = ?")) {
            statement.setString(1, campaign);
            graduates.columns()[column].bind(statement, 2, university);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(graduates.record(graduates.read(result)));
                }
            }
        }
        return found;
    }
}
