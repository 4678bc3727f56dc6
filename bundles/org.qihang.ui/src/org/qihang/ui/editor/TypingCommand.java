package org.qihang.ui.editor;

import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A value being typed: from what it was before the first letter to what it is after the last. */
final class TypingCommand extends AbstractCommand {

    private final EObject object;
    private final EStructuralFeature feature;
    private final boolean wasSet;
    private final Object before;
    private Object after;

    TypingCommand(EObject object, EStructuralFeature feature, Object value, String label) {
        super(label);
        this.object = object;
        this.feature = feature;
        this.wasSet = object.eIsSet(feature);
        this.before = object.eGet(feature);
        this.after = value;
    }

    boolean isOf(EObject other, EStructuralFeature otherFeature) {
        return object == other && feature == otherFeature;
    }

    /** Typing goes on. */
    void value(Object value) {
        after = value;
        apply();
    }

    private void apply() {
        if (after == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, after);
        }
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        apply();
    }

    @Override
    public void undo() {
        if (wasSet) {
            object.eSet(feature, before);
        } else {
            object.eUnset(feature);
        }
    }

    @Override
    public void redo() {
        apply();
    }

    @Override
    public List<EObject> getAffectedObjects() {
        return List.of(object);
    }
}
