/** Rows of a register counted by the values of attributes. */
package org.qihang.ui.register.group;
