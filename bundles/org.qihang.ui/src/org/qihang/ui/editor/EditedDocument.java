package org.qihang.ui.editor;

import java.time.Instant;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.qihang.store.Document;

/**
 * A document while it is edited: its content, the version it is based on, and one command stack. Dirty means that it
 * differs from the save point. Confined to the UI thread.
 */
public final class EditedDocument {

    private final URI uri;
    private final Resource resource;
    private final DocumentCommands commands = new DocumentCommands();
    private final EditingDomain domain;
    private int version;
    private String who;
    private Instant when;

    public EditedDocument(Document loaded) {
        uri = loaded.uri();
        resource = new XMIResourceImpl(uri);
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), commands,
                new ResourceSetImpl());
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(EcoreUtil.copy(loaded.root()));
        isSaved(loaded);
    }

    public URI uri() {
        return uri;
    }

    /** Id of the campaign the document is of: the first segment of its address. */
    public String campaign() {
        return uri.segment(0);
    }

    public EObject root() {
        return resource.getContents().getFirst();
    }

    /** What content adapters are put on: it stays when the root is replaced. */
    public Resource resource() {
        return resource;
    }

    public CommandStack commands() {
        return commands;
    }

    /** The version in the store this content was made from. */
    public int version() {
        return version;
    }

    public String who() {
        return who;
    }

    public Instant when() {
        return when;
    }

    public boolean isDirty() {
        return commands.isSaveNeeded();
    }

    /** A copy that may leave the UI thread. */
    public EObject snapshot() {
        return EcoreUtil.copy(root());
    }

    /** The content as it stands is in the store now. */
    public void isSaved(Document saved) {
        basedOn(saved);
        commands.saveIsDone();
    }

    /** The next save replaces this version, whatever the content was made from. */
    public void basedOn(Document stored) {
        version = stored.version();
        who = stored.who();
        when = stored.when();
    }

    /** The content was made from an older version than the one in the store: a save will be a conflict. */
    public void basedOn(int olderVersion) {
        version = olderVersion;
    }

    /** Sets a value; typing on in the same field is one step to undo. */
    public void type(EObject object, EStructuralFeature feature, Object value, String label) {
        if (!commands.typeOn(object, feature, value)) {
            commands.execute(new TypingCommand(object, feature, value, label));
        }
    }

    /** What is typed next is a step of its own to undo: the person has left the field. */
    public void typingEnds() {
        commands.typingEnds();
    }

    /** Sets a value that was chosen, not typed. */
    public void set(EObject object, EStructuralFeature feature, Object value, String label) {
        commands.execute(labelled((AbstractCommand) SetCommand.create(domain, object, feature,
                value == null ? SetCommand.UNSET_VALUE : value), label));
    }

    public void add(EObject parent, EReference children, EObject child, int index, String label) {
        commands.execute(labelled((AddCommand) AddCommand.create(domain, parent, children, child, index), label));
    }

    /** Removes an element and what refers to it. */
    public void remove(EObject object, String label) {
        DeleteCommand delete = (DeleteCommand) DeleteCommand.create(domain, object);
        delete.setLabel(label);
        commands.execute(delete);
    }

    public void move(EObject object, int index, String label) {
        commands.execute(labelled((MoveCommand) MoveCommand.create(domain, object.eContainer(),
                object.eContainmentFeature(), object, index), label));
    }

    /** Takes other content in place of all there is; can be undone. */
    public void replace(EObject content, String label) {
        commands.execute(new ReplaceContent(resource, content, label));
    }

    private static <T extends AbstractCommand> T labelled(T command, String label) {
        command.setLabel(label);
        return command;
    }

    /** Brothers and sisters of an element, itself among them; empty for the root. */
    @SuppressWarnings("unchecked")
    public static List<EObject> siblings(EObject object) {
        EReference reference = object.eContainmentFeature();
        return reference == null || !reference.isMany() ? List.of()
                : (List<EObject>) object.eContainer().eGet(reference);
    }
}
