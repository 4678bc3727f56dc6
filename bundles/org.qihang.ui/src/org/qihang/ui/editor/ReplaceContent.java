package org.qihang.ui.editor;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Puts another root in place of the one there is. */
final class ReplaceContent extends AbstractCommand {

    private final Resource resource;
    private final EObject before;
    private final EObject after;

    ReplaceContent(Resource resource, EObject content, String label) {
        super(label);
        this.resource = resource;
        this.before = resource.getContents().getFirst();
        this.after = content;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        resource.getContents().set(0, after);
    }

    @Override
    public void undo() {
        resource.getContents().set(0, before);
    }

    @Override
    public void redo() {
        execute();
    }
}
