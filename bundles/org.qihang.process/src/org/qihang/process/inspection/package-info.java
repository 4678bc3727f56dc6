/** What inspections show together: employers that offend again (R23), findings by policy and cause (R25). */
package org.qihang.process.inspection;
