/** The editor of campaign documents, made from the model. */
package org.qihang.ui.editor;
