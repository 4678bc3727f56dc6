/** The tree of campaigns and what is in them. */
package org.qihang.ui.tree;
