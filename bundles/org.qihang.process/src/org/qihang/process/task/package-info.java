/** The tasks goals are broken down to, with their progress rolled up (R19). */
package org.qihang.process.task;
