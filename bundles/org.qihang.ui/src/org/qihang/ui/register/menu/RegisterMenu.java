package org.qihang.ui.register.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.ui.register.OpenRegisterHandler;
import org.qihang.ui.widget.Icons;

/** The items that open the registers, those of a group together. */
public final class RegisterMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Texts texts = Texts.of(RegisterMenu.class, Locale.getDefault());
        Labels labels = Labels.in(Locale.getDefault());
        List<IContributionItem> groups = new ArrayList<>();
        RegisterGroups.all().forEach((group, registers) -> {
            MenuManager menu = new MenuManager(texts.text("group." + group), OpenRegisterHandler.COMMAND + "." + group);
            registers.forEach(register -> menu.add(open(register, labels)));
            groups.add(menu);
        });
        return groups.toArray(IContributionItem[]::new);
    }

    private IContributionItem open(Register register, Labels labels) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(services,
                OpenRegisterHandler.COMMAND + "." + register.name(), OpenRegisterHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        item.label = labels.of(register);
        item.icon = Icons.named("register");
        item.parameters = Map.of(OpenRegisterHandler.REGISTER, register.name());
        return new CommandContributionItem(item);
    }
}
