package org.qihang.app;

import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.qihang.model.text.Texts;

/**
 * Menu bar and tool bar. Others add to the groups {@value #EXCHANGE} (import and export) and {@value #CAMPAIGN} of
 * the File menu and of the tool bar {@value #TOOLS}.
 */
final class QihangActionBars extends ActionBarAdvisor {

    static final String EXCHANGE = "exchange";
    static final String CAMPAIGN = "campaign";
    static final String TOOLS = "org.qihang.main";

    private final LaunchArguments launch;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());
    private IWorkbenchWindow window;

    QihangActionBars(IActionBarConfigurer configurer, LaunchArguments launch) {
        super(configurer);
        this.launch = launch;
    }

    @Override
    protected void makeActions(IWorkbenchWindow ofWindow) {
        window = ofWindow;
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_ALL,
            ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.PREFERENCES}) {
            register(named(factory.create(ofWindow), factory.getId()));
        }
    }

    /** Our words instead of the platform's. */
    private IAction named(IAction action, String id) {
        String key = "action." + id;
        if (texts.has(key)) {
            action.setText(texts.text(key));
            action.setToolTipText(texts.text(key).replaceAll("\\(&.\\)|&", ""));
        }
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window());
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager menu = new MenuManager(texts.text("menu.file"), IWorkbenchActionConstants.M_FILE);
        menu.add(getAction(ActionFactory.SAVE.getId()));
        menu.add(getAction(ActionFactory.SAVE_ALL.getId()));
        menu.add(new Separator(CAMPAIGN));
        menu.add(new Separator(EXCHANGE));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action("menu.store", () -> new StoreChoice(window).ask()));
        menu.add(new Separator());
        menu.add(getAction(ActionFactory.QUIT.getId()));
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = new MenuManager(texts.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, null,
            ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, null, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL}) {
            if (factory == null) {
                menu.add(new Separator());
            } else {
                menu.add(getAction(factory.getId()));
            }
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager window() {
        MenuManager menu = new MenuManager(texts.text("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(texts.text("menu.views"), "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
        menu.add(new Separator());
        MenuManager language = new MenuManager(texts.text("menu.language"), "language");
        Language choice = new Language(launch.folders().language(), window.getShell());
        language.add(action("menu.language.zh", () -> choice.choose("zh_CN")));
        language.add(action("menu.language.en", () -> choice.choose("en")));
        menu.add(language);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = new MenuManager(texts.text("menu.help"), IWorkbenchActionConstants.M_HELP);
        menu.add(action("menu.about", () -> new About(window).show()));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IAction action(String key, Runnable work) {
        return new Action(texts.text(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(getAction(ActionFactory.SAVE.getId()));
        tools.add(new Separator());
        tools.add(getAction(ActionFactory.UNDO.getId()));
        tools.add(getAction(ActionFactory.REDO.getId()));
        tools.add(new Separator(CAMPAIGN));
        tools.add(new Separator(EXCHANGE));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, TOOLS));
    }
}
