package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Duplicates are found, compared, merged and taken apart again without leaving the list. */
class DuplicatesDialogTest {

    private static final Register EMPLOYER = Register.of(RegisterPackage.Literals.EMPLOYER);
    private static final String TITLE = "查找重复的用人单位";

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private Employer first;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        first = employer("123456788", "沈阳机床股份有限公司");
        employer("765432104", "沈阳机床股份有限公司");
        employer("724312347", "大连软件园发展有限公司");
    }

    @AfterEach
    void close() {
        Shell dialog = Ui.dialog(TITLE);
        if (dialog != null) {
            dialog.close();
        }
        Ui.settle();
        workbench.close();
    }

    private Employer employer(String code, String name) {
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCampaign(OpenWorkbench.CAMPAIGN);
        employer.setCode(code);
        employer.setName(name);
        employer.setPlace("210100");
        return (Employer) workbench.store().registers().insert(employer, "test");
    }

    private long count() {
        return workbench.store().registers().count(RegisterQuery.of(OpenWorkbench.CAMPAIGN, EMPLOYER));
    }

    private static Button button(Shell shell, String text) {
        return Ui.all(shell, Button.class).stream().filter(button -> button.getText().equals(text)).findFirst()
                .orElseThrow();
    }

    @Test
    void aPairIsMergedAndTakenApart() {
        new DuplicatesDialog(workbench.shell(), workbench.session(), new EditorOpener(workbench.page()),
                OpenWorkbench.CAMPAIGN, EMPLOYER, null).open();
        mergeTheOnlyPair();
        Shell dialog = Ui.dialog(TITLE);
        Ui.press(button(dialog, "撤销上次合并"));
        Ui.until("two again", () -> count() == 3);
    }

    @Test
    void theFormLooksForDuplicatesOfItsRecordWhichStays() {
        FormRobot form = FormRobot.open(workbench, first);
        Ui.press(Ui.button(form.controls(), "查重"));
        mergeTheOnlyPair();
        assertThat(workbench.store().registers().byKey(OpenWorkbench.CAMPAIGN, EMPLOYER, first.getCode())).isPresent();
    }

    private void mergeTheOnlyPair() {
        Ui.until("the list", () -> Ui.dialog(TITLE) != null);
        Shell dialog = Ui.dialog(TITLE);
        Table table = Ui.all(dialog, Table.class).getFirst();
        Ui.until("the pair", () -> table.getItemCount() == 1);
        assertThat(table.getItem(0).getText(0)).startsWith("沈阳机床股份有限公司");
        assertThat(table.getItem(0).getText(2)).endsWith("%");
        assertThat(table.getItem(0).getText(3)).isNotBlank();
        table.select(0);
        table.notifyListeners(SWT.Selection, new Event());
        Ui.Answer merge = Ui.whenOpen("合并重复的记录", shell -> {
            Ui.press(button(shell, "合并"));
            return true;
        });
        Ui.press(button(dialog, "比较并合并…"));
        Ui.until("one", () -> count() == 2);
        assertThat(merge.given()).isTrue();
        Ui.until("the pair is gone from the list", () -> table.getItemCount() == 0);
    }
}
