/** Marks of what is late, due soon or missing. */
package org.qihang.ui.register.mark;
