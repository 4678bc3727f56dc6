/** Changes of many rows at once: looked at first, made in one batch, undone as one step. */
package org.qihang.ui.register.change;
