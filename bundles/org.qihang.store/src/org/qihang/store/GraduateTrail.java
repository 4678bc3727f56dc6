package org.qihang.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Destination;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.RegisterTable;

/** What goes along with a graduate's change in the register of earlier destinations, within the same transaction. */
final class GraduateTrail {

    private final EditRun run;
    private final RegisterTable destinations;
    private final int person;
    /** Earlier destinations the changes bring along themselves, as those that redo something do. */
    private final Set<List<Object>> brought = new HashSet<>();

    /** @param changes all changes of the transaction */
    GraduateTrail(EditRun run, List<RecordChange> changes) {
        this.run = run;
        this.destinations = run.table(Register.of(RegisterPackage.Literals.DESTINATION));
        this.person = destinations.position(RegisterPackage.Literals.DESTINATION__IDENTITY_NUMBER.getName());
        for (RecordChange change : changes) {
            if (change instanceof RecordChange.Added && change.record() instanceof Destination destination) {
                brought.add(spell(destination));
            }
        }
    }

    private static List<Object> spell(Destination destination) {
        return Arrays.asList(destination.getCampaign(), destination.getIdentityNumber(),
                destination.getDestination(), destination.getSince(), destination.getUntil());
    }

    /** The earlier destinations go with the person. */
    void leave(RegisterTable table, List<Edit> removed) throws SQLException {
        if (!graduates(table) || removed.isEmpty()) {
            return;
        }
        String campaign = (String) removed.getFirst().old()[table.campaign()];
        List<RecordChange> gone = new ArrayList<>();
        try (PreparedStatement statement = run.connection().prepareStatement("select " + destinations.columnList()
                + " from destination where campaign = ? and unit = ? and identity_number = ? order by id")) {
            for (Edit edit : removed) {
                person(statement, 1, table, edit.old());
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        gone.add(new RecordChange.Removed(destinations.record(destinations.read(result))));
                    }
                }
            }
        }
        run.along(destinations, campaign, gone);
    }

    private static boolean graduates(RegisterTable table) {
        return table.register().type() == RegisterPackage.Literals.GRADUATE;
    }

    private void person(PreparedStatement statement, int first, RegisterTable table, Object[] row)
            throws SQLException {
        statement.setString(first, (String) row[table.campaign()]);
        statement.setString(first + 1, (String) row[table.unit()]);
        destinations.columns()[person].bind(statement, first + 2, row[table.key()]);
    }

    /** Keeps superseded destinations. */
    void follow(RegisterTable table, String campaign, List<Edit> changed) throws SQLException {
        if (!graduates(table) || changed.isEmpty()) {
            return;
        }
        Superseded superseded = new Superseded(table, destinations, run.plan(campaign).begins());
        List<RecordChange> kept = new ArrayList<>();
        for (Edit edit : changed) {
            Object[] row = superseded.row(edit.old(), edit.row());
            if (row != null) {
                row[destinations.id()] = 0L;
                row[destinations.version()] = 0;
                row[destinations.stamp()] = 0L;
                row[destinations.importId()] = 0L;
                Destination destination = (Destination) destinations.record(row);
                if (!brought.contains(spell(destination))) {
                    kept.add(new RecordChange.Added(destination));
                }
            }
        }
        run.along(destinations, campaign, kept);
    }
}
