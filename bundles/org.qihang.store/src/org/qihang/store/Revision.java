package org.qihang.store;

import java.time.Instant;

/** One saved version of a document; {@code why} may be null. */
public record Revision(int version, String who, Instant when, String why) {
}
