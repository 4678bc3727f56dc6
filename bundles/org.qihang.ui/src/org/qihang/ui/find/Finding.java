package org.qihang.ui.find;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;

/**
 * Something that can be gone to or done.
 *
 * @param group what kind it is of, as people say
 * @param name as it stands on tabs and in menus
 * @param step goes there or does it
 */
record Finding(String group, String name, Step step) {

    /** What happens when it is chosen. */
    interface Step {
        void run() throws CoreException, CommandException;
    }
}
