package org.qihang.ui.office;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.qihang.ui.office.dashboard.DashboardView;
import org.qihang.ui.work.GuideView;
import org.qihang.ui.work.WorkView;

/** The office's window: the campaign left, the dashboard and the figures above, the work list and the registers below. */
public final class OfficePerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.qihang.ui.office.perspective";

    private static final String TREE = "org.qihang.ui.tree";
    private static final String REGISTER = "org.qihang.ui.register.table";
    private static final String FIGURE = "org.qihang.ui.figure";
    private static final List<String> FIGURES = List.of("map", "trend", "funnel", "quotas");
    private static final float TREE_SHARE = 0.17f;
    private static final float UPPER_SHARE = 0.72f;
    private static final float HALF = 0.5f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(TREE, IPageLayout.LEFT, TREE_SHARE, editors);
        IFolderLayout below = layout.createFolder("org.qihang.ui.office.registers", IPageLayout.BOTTOM, UPPER_SHARE, editors);
        below.addView(WorkView.ID + ":office");
        below.addView(REGISTER);
        below.addView(GuideView.ID + ":office");
        // Editors open right of the dashboard; until one is open the dashboard has the whole width.
        IFolderLayout figures = layout.createFolder("org.qihang.ui.office.figures", IPageLayout.LEFT, HALF, editors);
        figures.addView(DashboardView.ID);
        FIGURES.forEach(figure -> figures.addView(FIGURE + ":" + figure));
        layout.setEditorAreaVisible(false);
        layout.getViewLayout(TREE).setCloseable(false);
        layout.getViewLayout(DashboardView.ID).setCloseable(false);
    }
}
