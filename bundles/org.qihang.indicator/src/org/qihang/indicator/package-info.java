/**
 * Rates, targets and projections, computed from the registers and never typed in: each with its formula, cut-off,
 * answering rule, source and the state of the data it was computed from.
 */
package org.qihang.indicator;
