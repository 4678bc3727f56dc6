/** Standing views: universities where few have signed (R9), graduates from Tibet (R4), leavers reached (R3). */
package org.qihang.process.standing;
