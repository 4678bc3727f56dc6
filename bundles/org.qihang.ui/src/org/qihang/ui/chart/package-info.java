/**
 * Pictures of figures: ranked bars, time lines, marks of state. They know nothing of the store: they paint plain
 * records, whose texts are already in the user's language.
 */
package org.qihang.ui.chart;
