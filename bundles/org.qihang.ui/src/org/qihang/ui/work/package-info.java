/** What all departments have in common: their desks, the day's work list, the guide, and the way from figures to records. */
package org.qihang.ui.work;
