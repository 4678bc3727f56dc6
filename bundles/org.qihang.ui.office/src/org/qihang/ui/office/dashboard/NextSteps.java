package org.qihang.ui.office.dashboard;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.qihang.ui.widget.FaultDialog;

/** What the dashboard sends people on to. Each is a command another part of the workbench handles. */
final class NextSteps {

    static final String NEW_CAMPAIGN = "org.qihang.ui.campaign.new";
    static final String IMPORT_ROSTER = "org.qihang.ui.importing.roster";
    static final String OPEN_REGISTER = "org.qihang.ui.register.open";
    static final String UNIT = "org.qihang.ui.register.open.unit";
    static final String REGISTER = "org.qihang.ui.register.open.register";

    private final IServiceLocator services;

    NextSteps(IServiceLocator services) {
        this.services = services;
    }

    /** Whether the workbench has that command. */
    boolean offered(String command) {
        ICommandService commands = services.getService(ICommandService.class);
        return commands.getCommand(command).isDefined();
    }

    /** Runs a command; its faults are told. */
    void run(String command, String title, Map<String, String> parameters) {
        if (!offered(command)) {
            return;
        }
        try {
            ParameterizedCommand parameterized = ParameterizedCommand.generateCommand(
                    services.getService(ICommandService.class).getCommand(command), parameters);
            services.getService(IHandlerService.class).executeCommand(parameterized, null);
        } catch (CommandException e) {
            FaultDialog.show(null, title, e);
        }
    }
}
