package org.qihang.cli;

/** What the process' exit code says. */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE(0),
    /** The input was refused, wholly or in part; the list was printed. */
    REFUSED(1),
    /** The command line was not understood. */
    USAGE(2),
    /** Something broke that the user did not cause. */
    FAULT(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
