/** Departments on screen: their windows, work lists, and what is done from them. */
package org.qihang.ui.work;
