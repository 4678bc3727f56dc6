package org.qihang.exchange.duplicate;

import java.util.List;

/**
 * What a search through a register found.
 *
 * @param pairs the best ones, best first
 * @param found how many there are in all
 * @param rows how many records were compared
 * @param canceled whether it was ended early: the pairs found so far are told
 */
public record DuplicateReport(List<DuplicatePair> pairs, long found, long rows, boolean canceled) {

    public DuplicateReport {
        pairs = List.copyOf(pairs);
    }
}
