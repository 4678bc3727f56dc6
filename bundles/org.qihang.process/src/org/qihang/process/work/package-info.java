/** What a desk has to do on a day: late, due, come in, at risk (R7, R11-R13, R16, R19-R27). */
package org.qihang.process.work;
