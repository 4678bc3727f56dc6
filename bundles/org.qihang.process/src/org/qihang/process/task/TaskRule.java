package org.qihang.process.task;

/**
 * When a task is at risk: a choice of the office, not of the circular.
 *
 * @param behind at risk when its progress is more than so many points behind the time that has passed
 * @param soon at risk when it is due within so many days and not done
 */
public record TaskRule(int behind, int soon) {

    /** Twenty points behind, or due within a week. */
    public static TaskRule usual() {
        return new TaskRule(20, 7);
    }
}
