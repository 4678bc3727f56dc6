/** What the processes of a campaign share: its documents read once, the basis of a figure, refusals. */
package org.qihang.process;
