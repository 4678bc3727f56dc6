/** Changing a single value where it stands in a register's table. */
package org.qihang.ui.register.cell;
