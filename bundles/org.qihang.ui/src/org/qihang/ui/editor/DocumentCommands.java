package org.qihang.ui.editor;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The command stack of a document: typing on in one field lengthens the last step instead of adding one per letter. */
final class DocumentCommands extends BasicCommandStack {

    private boolean typing;

    /** Lengthens the last step; false when it is another field's, was undone, or is the save point. */
    boolean typeOn(EObject object, EStructuralFeature feature, Object value) {
        if (typing && isSaveNeeded() && getUndoCommand() == getMostRecentCommand()
                && getUndoCommand() instanceof TypingCommand last && last.isOf(object, feature)) {
            last.value(value);
            notifyListeners();
            return true;
        }
        typing = true;
        return false;
    }

    void typingEnds() {
        typing = false;
    }
}
