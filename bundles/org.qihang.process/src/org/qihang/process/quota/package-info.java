/** Quotas of posts and fairs: planned, done, missing, and where they are heading (R6-R8). */
package org.qihang.process.quota;
