/** Who asks and acts: the desks of a campaign (R7, R19, R20). */
package org.qihang.process.desk;
