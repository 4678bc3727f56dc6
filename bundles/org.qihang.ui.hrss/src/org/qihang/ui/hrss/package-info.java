/** Human Resources and Social Security: its perspective. */
package org.qihang.ui.hrss;
