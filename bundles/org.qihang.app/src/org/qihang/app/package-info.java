/** The workbench product: its start, its window, its menus, and the store it opens. */
package org.qihang.app;
