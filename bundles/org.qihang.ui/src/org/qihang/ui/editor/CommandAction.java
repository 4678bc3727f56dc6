package org.qihang.ui.editor;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.qihang.model.text.Texts;

/** Undo or redo of a document, for the Edit menu: says which step it is about. */
final class CommandAction extends Action {

    private final Runnable work;
    private final String key;
    private final Function<CommandStack, Command> next;

    private CommandAction(String key, Runnable work, Function<CommandStack, Command> next) {
        this.key = key;
        this.work = work;
        this.next = next;
    }

    static CommandAction undo(CommandStack commands) {
        return new CommandAction("undo", commands::undo,
                stack -> stack.canUndo() ? stack.getUndoCommand() : null);
    }

    static CommandAction redo(CommandStack commands) {
        return new CommandAction("redo", commands::redo,
                stack -> stack.canRedo() ? stack.getRedoCommand() : null);
    }

    /** After every step. */
    void update(CommandStack commands) {
        Command command = next.apply(commands);
        Texts texts = Texts.of(CommandAction.class, Locale.getDefault());
        setEnabled(command != null);
        setText(texts.text(key + ".step", command == null || command.getLabel() == null ? "" : command.getLabel()));
        setToolTipText(getText());
    }

    @Override
    public void run() {
        work.run();
    }
}
