/** Leavers without a job go from Education to the units, with a receipt: nobody lost, nobody twice (R11). */
package org.qihang.process.handover;
