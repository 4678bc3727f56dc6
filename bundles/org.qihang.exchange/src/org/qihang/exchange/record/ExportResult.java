package org.qihang.exchange.record;

/**
 * What an export did.
 *
 * @param rows how many records were written
 * @param canceled the user stopped it; there is no file, or the old one
 */
public record ExportResult(long rows, boolean canceled) {
}
