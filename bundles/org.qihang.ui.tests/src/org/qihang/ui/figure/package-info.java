/** Tests of the figures. */
package org.qihang.ui.figure;
