package org.qihang.store;

import java.time.Instant;

/**
 * An evidence file of a record.
 *
 * @param mediaType by its name, e.g. {@code application/pdf}
 * @param length in bytes
 * @param digest SHA-256 of the content in hexadecimal digits
 * @param who who added it
 * @param when when that was
 */
public record Attachment(long id, String name, String mediaType, long length, String digest, String who, Instant when) {
}
