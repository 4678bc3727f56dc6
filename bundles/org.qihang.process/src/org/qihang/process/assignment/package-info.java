/** Who answers for leavers and graduates in hardship: a unit and an adviser for each, nobody without (R12, R13). */
package org.qihang.process.assignment;
