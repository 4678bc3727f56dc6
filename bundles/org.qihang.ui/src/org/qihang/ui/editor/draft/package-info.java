/** Unsaved work kept beside the store, so that a crash loses nothing. */
package org.qihang.ui.editor.draft;
