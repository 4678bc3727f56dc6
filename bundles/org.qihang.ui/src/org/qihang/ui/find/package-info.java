/** Finding any function by its name: departments, registers, views and commands, in the person's language. */
package org.qihang.ui.find;
