package org.qihang.ui.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.ui.register.RegisterView;
import org.qihang.ui.work.Office;
import org.qihang.ui.work.Offices;

/** All there is to be found in a window: departments, registers, views, and the product's own commands. */
final class Findings {

    private static final String OWN = "org.qihang.";

    private final IWorkbenchWindow window;
    private final Texts texts = Texts.of(Findings.class, Locale.getDefault());

    Findings(IWorkbenchWindow window) {
        this.window = window;
    }

    /** In the order of the groups; of the same name only the first. */
    List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        departments(found);
        registers(found);
        views(found);
        commands(found);
        Map<String, Finding> byName = new LinkedHashMap<>();
        found.forEach(each -> byName.putIfAbsent(each.name(), each));
        return List.copyOf(byName.values());
    }

    private void departments(List<Finding> found) {
        for (Office office : new Offices(Platform.getExtensionRegistry()).all()) {
            found.add(new Finding(texts.text("group.department"), office.name(),
                    () -> window.getWorkbench().showPerspective(office.perspective(), window)));
        }
    }

    private void registers(List<Finding> found) {
        Labels labels = Labels.in(Locale.getDefault());
        for (Register register : Register.all()) {
            boolean graduates = register.type() == RegisterPackage.Literals.GRADUATE;
            found.add(new Finding(texts.text("group.register"), labels.of(register), () -> window.getActivePage().showView(
                    RegisterView.ID, graduates ? null : register.name(), IWorkbenchPage.VIEW_ACTIVATE)));
        }
    }

    private void views(List<Finding> found) {
        Arrays.stream(window.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(OWN) && !view.getAllowMultiple())
                .forEach(view -> found.add(new Finding(texts.text("group.view"), view.getLabel(),
                        () -> window.getActivePage().showView(view.getId()))));
    }

    private void commands(List<Finding> found) {
        IHandlerService handlers = window.getService(IHandlerService.class);
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            if (command.getId().startsWith(OWN) && !command.getId().equals(FindHandler.COMMAND) && command.isHandled()
                    && command.isEnabled() && plain(command)) {
                found.add(new Finding(texts.text("group.command"), name(command),
                        () -> handlers.executeCommand(command.getId(), null)));
            }
        }
    }

    /** Whether it can be done without anything being said about how. */
    private static boolean plain(Command command) {
        try {
            IParameter[] parameters = command.getParameters();
            return parameters == null || parameters.length == 0;
        } catch (NotDefinedException gone) {
            return false;
        }
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException gone) {
            return command.getId();
        }
    }
}
