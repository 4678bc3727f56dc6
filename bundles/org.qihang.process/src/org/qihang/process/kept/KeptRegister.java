package org.qihang.process.kept;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/**
 * A few attributes of all records of a register, read whole once; afterwards only records that changed since are read,
 * and all again when some were deleted. Any thread may ask.
 */
public final class KeptRegister {

    private static final Feature STAMP = Feature.of(Literals.RECORD__STAMP);
    private static final long NEVER = -1;

    private final Registers registers;
    private final String campaign;
    private final Register register;
    private final List<Feature> columns = new ArrayList<>();
    private final boolean[] common;
    private final Map<Object, Object> once = new HashMap<>();
    private final Map<Long, Object[]> rows = new HashMap<>();
    private long stamp = NEVER;
    private long deletions;

    /** @param attributes what is kept, in this order */
    KeptRegister(Registers registers, String campaign, Register register, EAttribute... attributes) {
        this.registers = registers;
        this.campaign = campaign;
        this.register = register;
        for (EAttribute attribute : attributes) {
            columns.add(Feature.of(attribute));
        }
        columns.add(Feature.of(Literals.RECORD__ID));
        this.common = new boolean[columns.size()];
        for (int i = 0; i < attributes.length; i++) {
            Feature column = columns.get(i);
            common[i] = column.codes().isPresent() || column.kind() == Feature.Kind.DATE
                    || column.register().isPresent() && !column.personal();
        }
    }

    /** Gives the rows as the store has them now, in no order; they are not to be changed. */
    public synchronized void each(Consumer<Object[]> row) {
        refresh();
        rows.values().forEach(row);
    }

    /** How far the register had come when it was last read. */
    public synchronized long stamp() {
        return stamp;
    }

    private void refresh() {
        // Asked for before reading: what comes meanwhile is read again the next time.
        long present = registers.stamp(campaign, register);
        long gone = registers.deletions(campaign, register);
        RegisterQuery query = RegisterQuery.of(campaign, register);
        if (stamp == NEVER || gone != deletions) {
            rows.clear();
        } else if (present == stamp) {
            return;
        } else {
            query = query.with(new Compare(STAMP, Operator.GT, stamp));
        }
        registers.stream(query, columns, row -> {
            rows.put((Long) row[columns.size() - 1], kept(row));
            return true;
        });
        stamp = present;
        deletions = gone;
    }

    private Object[] kept(Object[] row) {
        Object[] kept = new Object[columns.size() - 1];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = common[i] && row[i] != null ? once.computeIfAbsent(row[i], same -> same) : row[i];
        }
        return kept;
    }
}
