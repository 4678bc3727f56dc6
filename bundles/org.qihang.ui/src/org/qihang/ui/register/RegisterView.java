package org.qihang.ui.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.store.Store;
import org.qihang.ui.record.EditorOpener;
import org.qihang.ui.record.RecordTable;
import org.qihang.ui.session.StoreSession;

/**
 * The view that shows the table of a register of the campaign in hand. The view's secondary id names the
 * register; without one it is that of the graduates.
 */
public final class RegisterView extends ViewPart implements RecordTable {

    /** The view's id. */
    public static final String ID = "org.qihang.ui.register.table";

    private final StackLayout stack = new StackLayout();
    private Register register;
    private StoreSession session;
    private Composite area;
    private Label note;
    private RegisterTable table;
    private Store shownStore;
    private String shownCampaign;
    private Map<String, String> waiting = Map.of();

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        register = Optional.ofNullable(site.getSecondaryId()).flatMap(Register::named)
                .orElseGet(() -> Register.of(RegisterPackage.Literals.GRADUATE));
        setPartName(Labels.in(Locale.getDefault()).of(register));
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        parent.setLayout(stack);
        note = new Label(parent, SWT.CENTER | SWT.WRAP);
        GridDataFactory.fillDefaults().applyTo(note);
        stack.topControl = note;
        session = getSite().getService(StoreSession.class);
        session.listen(parent, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession changed) {
                show();
            }
        });
        show();
    }

    private void show() {
        Store store = session.store().orElse(null);
        String campaign = session.campaign().orElse(null);
        if (table != null && store == shownStore && campaign != null && campaign.equals(shownCampaign)) {
            return;
        }
        if (table != null) {
            table.dispose();
            table = null;
        }
        shownStore = store;
        shownCampaign = campaign;
        if (store != null && campaign != null) {
            table = new RegisterTable(area, session, campaign, register, new EditorOpener(getSite().getPage()));
            new TableKeys(table).register(getViewSite().getActionBars());
            if (!waiting.isEmpty()) {
                filters(waiting);
            }
            waiting = Map.of();
        } else {
            note.setText(Texts.of(RegisterView.class, Locale.getDefault()).text("view.closed"));
        }
        stack.topControl = table == null ? note : table;
        area.layout();
    }

    @Override
    public void filter(String attribute, String text) {
        if (table == null) {
            waiting = Map.of(attribute, text);
        } else {
            table.column(attribute).ifPresent(feature -> table.filter(feature, text));
        }
    }

    @Override
    public void filters(Map<String, String> texts) {
        if (table == null) {
            waiting = Map.copyOf(texts);
        } else {
            table.actions().views().only(texts);
        }
    }

    /** The table; empty while no campaign is in hand. */
    public Optional<RegisterTable> table() {
        return Optional.ofNullable(table);
    }

    @Override
    public void setFocus() {
        if (table == null) {
            area.setFocus();
        } else {
            table.setFocus();
        }
    }
}
