/** The campaign's figures as pictures: units on a map, the rate over time, from posts to signings, quotas. */
package org.qihang.ui.figure;
