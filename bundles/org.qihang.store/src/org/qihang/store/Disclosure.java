package org.qihang.store;

import java.time.Instant;

/**
 * Personal data that left the store unmasked.
 *
 * @param register the model name of the register
 * @param fileName the file it went to, without its folder
 * @param rows how many records
 * @param why the reason given
 */
public record Disclosure(long id, String campaign, String register, String fileName, long rows, String who,
        Instant when, String why) {
}
