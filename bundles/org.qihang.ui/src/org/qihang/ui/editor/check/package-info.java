/** Checks of a document while it is edited: one small class per check, contributed through an extension point. */
package org.qihang.ui.editor.check;
