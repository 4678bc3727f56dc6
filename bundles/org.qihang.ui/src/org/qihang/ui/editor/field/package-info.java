/** The fields of a form, one small class per kind of value. */
package org.qihang.ui.editor.field;
