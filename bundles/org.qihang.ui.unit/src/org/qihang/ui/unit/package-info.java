/** Cities and Counties: its perspective. */
package org.qihang.ui.unit;
