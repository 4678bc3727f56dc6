package org.qihang.process.standing;

/**
 * A leaver without a job (R3).
 *
 * @param person identity number: personal data, to be masked
 * @param registered whether the leavers' service knows them
 * @param state what became of them by the day
 */
public record Leaver(String person, String name, String unit, boolean registered, State state) {

    /** What became of a leaver. */
    public enum State { EMPLOYED, PREPARING, NOT_REACHED, WANTS_NO_JOB }
}
