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

    void follow(RegisterTable table, String campaign, List<Edit> changed) throws SQLException {
        if (table.register().type() != RegisterPackage.Literals.UNIVERSITY) {
            return;
        }
        int place = table.position(RegisterPackage.Literals.UNIVERSITY__PLACE.getName());
        AnsweringUnits units = run.plan(campaign).units();
        List<RecordChange> moved = new ArrayList<>();
        for (Edit edit : changed) {
            if (!edit.old()[table.unit()].equals(edit.row()[table.unit()])) {
                for (Record graduate : studied(campaign, edit.keyAfter())) {
                    String origin = (String) graduate.eGet(RegisterPackage.Literals.GRADUATE__ORIGIN);
                    if (!units.of(origin, (String) edit.row()[place]).filter(graduate.getUnit()::equals).isPresent()) {
                        // The rules give it its unit anew.
                        moved.add(new RecordChange.Changed(graduate, graduate));
                    }
                }
            }
        }
        run.along(graduates, campaign, moved);
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
