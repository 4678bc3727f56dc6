package org.qihang.indicator;

import org.qihang.model.meta.Register;
import org.qihang.store.Registers;

/** How far one register of one campaign was read, and whether there is more. */
final class RegisterState {

    /** What happened since the register was read. */
    enum Change {
        SAME,
        /** Records were added or changed. */
        NEWER,
        /** Never read, empty when it was, or records are gone: read all of it. */
        OTHER
    }

    private static final long NEVER = -1;

    private final Registers registers;
    private final String campaign;
    private final Register register;
    private long read;
    private long deletions = NEVER;
    private long offered;
    private long offeredDeletions;

    RegisterState(Registers registers, String campaign, Register register) {
        this.registers = registers;
        this.campaign = campaign;
        this.register = register;
    }

    /** Asks the store; what it answers counts as read after {@link #done}. */
    Change look() {
        offeredDeletions = registers.deletions(campaign, register);
        offered = registers.stamp(campaign, register);
        if (deletions != offeredDeletions || offered < read) {
            read = 0;
            return Change.OTHER;
        }
        if (offered == read) {
            return Change.SAME;
        }
        return read == 0 ? Change.OTHER : Change.NEWER;
    }

    void done() {
        read = offered;
        deletions = offeredDeletions;
    }

    /** Forgets what was read. */
    void forget() {
        deletions = NEVER;
    }

    /** Records up to this change number were read. */
    long read() {
        return read;
    }
}
