/** Inspection: its perspective. */
package org.qihang.ui.inspection;
