package org.qihang.ui.figure;

import org.eclipse.core.runtime.IProgressMonitor;

/** Works a figure out. Not for the UI thread. */
@FunctionalInterface
interface FigureMaking {

    /** Reads what the question needs and makes the picture of it; gives up when the monitor is cancelled. */
    ShownFigure of(FigureQuestion question, IProgressMonitor monitor);
}
