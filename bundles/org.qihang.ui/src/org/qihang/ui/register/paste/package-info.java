/** What is pasted from a spreadsheet, understood as records of a register. */
package org.qihang.ui.register.paste;
