/** The clocks of registered unemployed graduates in hardship: two matching contacts in three months (R16). */
package org.qihang.process.clock;
