/** Tests of the pictures. */
package org.qihang.ui.chart;
