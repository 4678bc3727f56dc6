package org.qihang.exchange.mapping;

/**
 * A column of a roster that was understood.
 *
 * @param column its place, from 0
 * @param title what stands over it, as people should be told
 * @param meaning what it means
 */
public record ColumnMatch(int column, String title, Meaning meaning) {
}
