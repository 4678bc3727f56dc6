/** The office of the leading group: its perspective. */
package org.qihang.ui.office;
