package org.qihang.ui.work;

import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The departments, each an item that goes to its perspective. */
public final class DepartmentMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private static final String COMMAND = "org.eclipse.ui.perspectives.showPerspective";
    private static final String PERSPECTIVE = COMMAND + ".perspectiveId";
    private static final int KEYED = 9;

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        int[] number = {1};
        return new Offices(Platform.getExtensionRegistry()).all().stream().map(office -> {
            CommandContributionItemParameter item = new CommandContributionItemParameter(services,
                    "org.qihang.ui.work.department." + office.desk(), COMMAND, CommandContributionItem.STYLE_PUSH);
            int place = number[0]++;
            item.label = place <= KEYED ? "&" + place + " " + office.name() : office.name();
            item.icon = office.icon();
            item.parameters = Map.of(PERSPECTIVE, office.perspective());
            return new CommandContributionItem(item);
        }).toArray(IContributionItem[]::new);
    }
}
