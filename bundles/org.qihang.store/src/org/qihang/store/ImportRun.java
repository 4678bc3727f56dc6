package org.qihang.store;

import java.time.Instant;

/**
 * One bulk load that was begun.
 *
 * @param state whether it came to its end
 * @param finished null while it runs
 */
public record ImportRun(long id, String campaign, String register, ImportSource source, String who, State state,
        Instant started, Instant finished, long created, long changed, long unchanged, long refused) {

    /** LOADING: under way. DONE: all of it is in the store. ABORTED: nothing of it is. */
    public enum State { LOADING, DONE, ABORTED }
}
