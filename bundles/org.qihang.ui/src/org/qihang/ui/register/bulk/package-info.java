/** One value given to many rows of a register. */
package org.qihang.ui.register.bulk;
