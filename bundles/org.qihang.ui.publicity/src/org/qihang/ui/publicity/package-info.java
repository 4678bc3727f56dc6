/** Publicity: its perspective. */
package org.qihang.ui.publicity;
