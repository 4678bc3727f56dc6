package org.qihang.store;

import java.time.Instant;

/**
 * One entry of a record's history.
 *
 * @param what the model name of the attribute; null for the record as a whole: made when {@code before} is null,
 *        deleted when {@code after} is
 * @param before the value before, as text
 * @param after the value after, as text
 * @param why the reason given, may be null
 * @param importId the import that did it, 0 when a person did
 */
public record Change(Instant when, String who, String what, String before, String after, String why, long importId) {
}
