/** How records go from state to state, as the campaign's plan declares it (R11-R13, R23, R25). */
package org.qihang.process.procedure;
