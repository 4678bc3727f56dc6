/** Posts: its perspective. */
package org.qihang.ui.posts;
