package org.qihang.store;

/** How large one evidence file may be: what a scanner makes of a contract, not a film. */
public record AttachmentLimit(long bytes) {

    private static final long MEBIBYTE = 1024L * 1024;

    /** 20 MiB. */
    public static final AttachmentLimit USUAL = new AttachmentLimit(20 * MEBIBYTE);

    /** The limit as messages show it. */
    String shown() {
        return bytes < MEBIBYTE ? bytes + " B" : bytes / MEBIBYTE + " MiB";
    }
}
