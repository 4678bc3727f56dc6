package org.qihang.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Who holds a store or a register.
 *
 * @param process the process's id, 0 when not known
 * @param user the user of the operating system
 * @param machine the machine's name
 * @param since since when, null when not known
 */
public record Holder(long process, String user, String machine, Instant since) {

    /** This process. */
    public static Holder here(Instant since) {
        return new Holder(ProcessHandle.current().pid(), System.getProperty("user.name", "?"), machineName(), since);
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine without a resolvable name still works with its store.
            return "localhost";
        }
    }

    /** One line of text, read back by {@link #parse}. */
    public String line() {
        return process + "\t" + user + "\t" + machine + "\t" + since;
    }

    /** Reads {@link #line}; what is missing or damaged is unknown. */
    public static Holder parse(String line) {
        List<String> parts = List.of(line.strip().split("\t"));
        try {
            return new Holder(Long.parseLong(parts.get(0)), parts.get(1), parts.get(2), Instant.parse(parts.get(3)));
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeParseException e) {
            return new Holder(0, "?", "?", null);
        }
    }
}
