package org.qihang.ui.work;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.qihang.ui.register.RegisterView;

/** The window of a desk: its work list left with the figures below it, its registers right. */
public abstract class DeskPerspective implements IPerspectiveFactory {

    static final String FIGURE = "org.qihang.ui.figure";
    private static final String TREE = "org.qihang.ui.tree";
    private static final String GRADUATE = "Graduate";
    private static final float LEFT_SHARE = 0.5f;
    private static final float UPPER_SHARE = 0.55f;
    private static final float WORK_SHARE = 0.46f;

    private final String desk;
    private final List<String> figures;
    private final List<String> registers;

    /**
     * @param desk its code in the campaign's plan
     * @param figures what the figures it looks at are called, the most important first
     * @param registers model names, the most used first
     */
    protected DeskPerspective(String desk, List<String> figures, List<String> registers) {
        this.desk = desk;
        this.figures = List.copyOf(figures);
        this.registers = List.copyOf(registers);
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        String work = WorkView.ID + ":" + desk;
        String place = "org.qihang.ui." + desk;
        IFolderLayout left = layout.createFolder(place + ".work", IPageLayout.LEFT, LEFT_SHARE, editors);
        left.addView(work);
        left.addView(GuideView.ID + ":" + desk);
        left.addPlaceholder(TREE);
        // Forms open above the registers; until one is open the registers have the whole height.
        IFolderLayout tables = layout.createFolder(place + ".registers", IPageLayout.BOTTOM, UPPER_SHARE, editors);
        registers.forEach(register -> tables.addView(GRADUATE.equals(register) ? RegisterView.ID
                : RegisterView.ID + ":" + register));
        tables.addPlaceholder(RegisterView.ID + ":*");
        if (PlatformUI.getWorkbench().getViewRegistry().find(FIGURE) != null) {
            IFolderLayout below = layout.createFolder(place + ".figures", IPageLayout.BOTTOM, WORK_SHARE, place + ".work");
            figures.forEach(figure -> below.addView(FIGURE + ":" + figure));
        }
        layout.setEditorAreaVisible(false);
        layout.getViewLayout(work).setCloseable(false);
    }
}
