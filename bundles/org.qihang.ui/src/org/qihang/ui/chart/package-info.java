/** Charts: ranked bars, time lines. */
package org.qihang.ui.chart;
