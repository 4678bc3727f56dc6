/** Views of a register's table a person has saved under a name. */
package org.qihang.ui.register.view;
