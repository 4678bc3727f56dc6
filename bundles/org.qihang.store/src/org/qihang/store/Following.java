package org.qihang.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/** Finds out in which registers records may follow those that move. */
final class Following {

    private final Session session;
    private final Map<String, Register> following = new TreeMap<>();

    Following(Session session) {
        this.session = session;
    }

    /** The registers, in one order for everybody. */
    Collection<Register> of(Register register, List<Followers.Move> moves) {
        add(register, moves.stream().anyMatch(Followers.Move::rekeys), moves.stream().anyMatch(Followers.Move::moves));
        return following.values();
    }

    private void add(Register register, boolean rekeyed, boolean moved) {
        for (Register.Reference reference : session.table(register).referrers()) {
            boolean moves = moved && reference.feature().answers();
            if (rekeyed || moves) {
                add(reference.register(), moves);
            }
        }
        if (moved && register.type() == RegisterPackage.Literals.UNIVERSITY) {
            add(Register.of(RegisterPackage.Literals.GRADUATE), true);
        }
    }

    private void add(Register register, boolean moves) {
        following.put(register.name(), register);
        if (moves) {
            add(register, false, true);
        }
    }
}
