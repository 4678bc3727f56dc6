package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Two sessions on one store edit the same record: nobody's work is lost. */
class TwoPeopleTest {

    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);
    private static final String TITLE = "别人已经先保存了";

    private TestPlace place;
    private OpenWorkbench workbench;
    private Store other;
    private Graduate graduate;
    private FormRobot form;

    @BeforeEach
    void bothOpenTheSameRecord() throws Exception {
        place = TestDatabase.POSTGRES.place();
        workbench = OpenWorkbench.over(place.location());
        graduate = Graduates.add(workbench.store(), 1, "王伟", made -> { });
        other = place.open("张三");
        form = FormRobot.open(workbench, graduate);
    }

    @AfterEach
    void close() throws Exception {
        if (place != null) {
            Ui.settle();
            workbench.close();
            other.close();
            place.close();
        }
    }

    private void theySave(Consumer<Graduate> change) {
        Graduate theirs = EcoreUtil.copy(graduate);
        change.accept(theirs);
        other.registers().update(graduate, theirs, "theirs");
    }

    private Graduate stored() {
        return (Graduate) other.registers().byId(OpenWorkbench.CAMPAIGN, GRADUATE, graduate.getId()).orElseThrow();
    }

    private static void choose(Shell shell, String text) {
        for (Button button : Ui.all(shell, Button.class)) {
            if ((button.getStyle() & SWT.RADIO) != 0 && button.getText().equals(text)) {
                for (Control sibling : button.getParent().getChildren()) {
                    ((Button) sibling).setSelection(sibling == button);
                }
                button.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    @Test
    void differentFieldsMergeWithoutAQuestionAndThePersonIsTold() {
        form.type("姓名", "王小伟");
        theySave(theirs -> theirs.setFaculty("理学院"));
        form.saved();
        assertThat(stored().getName()).isEqualTo("王小伟");
        assertThat(stored().getFaculty()).isEqualTo("理学院");
        assertThat(form.shown("所在院系")).isEqualTo("理学院");
        assertThat(form.messages()).anyMatch(text -> text.contains("张三") && text.contains("合并"));
    }

    @Test
    void theSameFieldStandsSideBySideAndTheirsCanBeTaken() {
        form.type("姓名", "王小伟").type("班级", "二班");
        theySave(theirs -> {
            theirs.setName("王大伟");
            theirs.setFaculty("理学院");
        });
        Ui.Answer answer = Ui.whenOpen(TITLE, shell -> {
            List<String> values = Ui.all(shell, Button.class).stream().map(Button::getText).toList();
            assertThat(values).contains("王小伟", "王大伟").doesNotContain("理学院", "二班");
            choose(shell, "王大伟");
            Ui.press(Ui.button(shell, "按此保存"));
            return true;
        });
        form.saved();
        assertThat(answer.given()).isTrue();
        assertThat(stored().getName()).isEqualTo("王大伟");
        assertThat(stored().getFaculty()).isEqualTo("理学院");
        assertThat(stored().getSchoolClass()).isEqualTo("二班");
        assertThat(form.shown("姓名")).isEqualTo("王大伟");
    }

    @Test
    void whoGoesOnEditingLosesNothing() {
        form.type("姓名", "王小伟");
        theySave(theirs -> theirs.setName("王大伟"));
        Ui.Answer later = Ui.answer(TITLE, "继续编辑");
        form.save();
        Ui.until("the conflict is shown", later::given);
        Ui.settle();
        assertThat(form.editor().isDirty()).isTrue();
        assertThat(form.shown("姓名")).isEqualTo("王小伟");
        assertThat(stored().getName()).isEqualTo("王大伟");
        Ui.Answer mine = Ui.answer(TITLE, "按此保存");
        form.saved();
        assertThat(mine.given()).isTrue();
        assertThat(stored().getName()).isEqualTo("王小伟");
    }

    @Test
    void aRecordTheyDeletedIsToldAndWhatWasTypedStays() {
        form.type("姓名", "王小伟");
        other.registers().delete(graduate, "theirs");
        Ui.Answer told = Ui.whenOpen(TITLE, shell -> {
            Ui.press(shell.getDefaultButton());
            return true;
        });
        form.save();
        Ui.until("the deletion is told", told::given);
        assertThat(form.editor().isDirty()).isTrue();
        assertThat(form.shown("姓名")).isEqualTo("王小伟");
    }
}
