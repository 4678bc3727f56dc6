/**
 * The graduates of one campaign as columns of small numbers in memory, and the one pass that counts them. Knows
 * nothing of stores, documents or rates.
 */
package org.qihang.indicator.column;
