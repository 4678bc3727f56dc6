/**
 * The dashboard of the office: targets, units in the order of their rates, the campaign's phases, and how each figure
 * came about. What is shown is worked out by classes without widgets ({@code AsOf}, {@code Standing},
 * {@code UnitRanking}, {@code PhaseLine}, {@code FigureNotes}, {@code FiguresTable}); the others only show it.
 */
package org.qihang.ui.office.dashboard;
