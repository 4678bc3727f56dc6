/** What differs between two versions of a document. */
package org.qihang.ui.editor.difference;
