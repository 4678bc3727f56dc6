/** What a table is exported as. */
package org.qihang.ui.register.export;
