/** What processes keep of the registers in memory between questions: a few columns, brought up to date by what changed. */
package org.qihang.process.kept;
