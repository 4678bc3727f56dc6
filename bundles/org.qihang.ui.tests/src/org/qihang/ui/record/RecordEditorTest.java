package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** The record form in the running workbench. */
class RecordEditorTest {

    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private Graduate graduate;
    private RecordEditor editor;

    @BeforeEach
    void open() throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        graduate = Graduates.add(workbench.store(), 1, "王伟", made -> made.setMobile("13912345678"));
        editor = open(graduate.getId());
    }

    private RecordEditor open(long id) throws Exception {
        new EditorOpener(workbench.page()).open(OpenWorkbench.CAMPAIGN, GRADUATE, id, graduate.getUnit(), "王伟");
        RecordEditor opened = (RecordEditor) workbench.page().getActiveEditor();
        Ui.until("the form", () -> opened.form().isPresent());
        Ui.settle();
        return opened;
    }

    @AfterEach
    void close() {
        // What a save still has to tell is told before its form is closed.
        Ui.settle();
        workbench.close();
    }

    private Control controls() {
        return OpenWorkbench.controls(editor);
    }

    private Text text(String label) {
        return Ui.field(controls(), label, Text.class);
    }

    private Graduate stored() {
        return (Graduate) workbench.store().registers().byId(OpenWorkbench.CAMPAIGN, GRADUATE, graduate.getId())
                .orElseThrow();
    }

    private void save() {
        Ui.menu(workbench.shell(), "文件", "保存");
    }

    private List<String> messages() {
        return Ui.all(controls(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    /** Leaves a field, so that it may say what is wrong. */
    private void leave(Text field) {
        text("姓名").setFocus();
        field.notifyListeners(SWT.FocusOut, new Event());
        Ui.settle();
    }

    @Test
    void personalDataShowsOnlyWhenAskedFor() {
        assertThat(text("身份证号").getText()).startsWith("210****").isNotEqualTo(Graduates.identity(1));
        assertThat(text("手机").getEditable()).isFalse();
        assertThat(text("QQ号码").getEditable()).isTrue();
        Button reveal = Ui.button(controls(), "显示个人信息");
        reveal.setSelection(true);
        Ui.press(reveal);
        assertThat(text("身份证号").getText()).isEqualTo(Graduates.identity(1));
        assertThat(text("手机").getText()).isEqualTo("13912345678");
        assertThat(text("手机").getEditable()).isTrue();
    }

    @Test
    void itIsSaidWhereARecordCountsAndWhenNowhere() {
        assertThat(messages()).anyMatch(text -> text.startsWith("统计归口：沈阳市"));
        Employer beijing = RegisterFactory.eINSTANCE.createEmployer();
        beijing.setCampaign(OpenWorkbench.CAMPAIGN);
        beijing.setCode("123456788");
        beijing.setName("北京机床集团");
        beijing.setPlace("110105");
        assertThat(FormRobot.open(workbench, workbench.store().registers().insert(beijing, "test")).messages())
                .anyMatch(text -> text.startsWith("统计归口：各统计单位之外"));
    }

    @Test
    void anEditCanBeUndoneRedoneAndSaved() {
        Ui.type(text("姓名"), "王小伟");
        Ui.type(text("毕业去向"), "待就业");
        leave(text("毕业去向"));
        assertThat(text("毕业去向").getText()).isEqualTo("70 待就业");
        assertThat(editor.isDirty()).isTrue();
        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(text("毕业去向").getText()).isEmpty();
        assertThat(text("姓名").getText()).isEqualTo("王小伟");
        Ui.menu(workbench.shell(), "编辑", "重做");
        save();
        Ui.until("saved", () -> !editor.isDirty());
        assertThat(stored().getName()).isEqualTo("王小伟");
        assertThat(stored().getDestination()).isEqualTo("70");
        assertThat(editor.getTitle()).isEqualTo("王小伟");
        Table history = Ui.all(controls(), Table.class).getLast();
        Ui.until("the history shows it", () -> Arrays.stream(history.getItems())
                .anyMatch(item -> item.getText(2).equals("毕业去向") && item.getText(4).equals("待就业")
                        && item.getText(1).equals("李四")));
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNotSaved() {
        Ui.type(text("毕业时间"), "2013-13-01");
        leave(text("毕业时间"));
        assertThat(messages()).anyMatch(text -> text.contains("2013-13-01"));
        Combo gender = Ui.field(controls(), "性别", Combo.class);
        gender.select(2);
        gender.notifyListeners(SWT.Selection, new Event());
        assertThat(messages()).anyMatch(text -> text.contains("性别不一致"));
        Ui.Answer refused = Ui.answer("王伟", "");
        save();
        Ui.until("the refusal is told", refused::given);
        assertThat(editor.isDirty()).isTrue();
        assertThat(stored().getVersion()).isEqualTo(graduate.getVersion());
    }

    @Test
    void somebodyElsesChangeIsShownBesideMineAndNothingIsLost() {
        Ui.type(text("姓名"), "王小伟");
        Graduate theirs = EcoreUtil.copy(graduate);
        theirs.setName("王大伟");
        theirs.setFaculty("理学院");
        workbench.store().registers().update(graduate, theirs, "theirs");
        Ui.Answer answer = Ui.whenOpen("别人已经先保存了", shell -> {
            List<String> buttons = Ui.all(shell, Button.class).stream().map(Button::getText).toList();
            assertThat(buttons).contains("王小伟", "王大伟");
            Ui.press(Ui.button(shell, "按此保存"));
            return true;
        });
        save();
        Ui.until("the conflict is shown", answer::given);
        Ui.until("saved", () -> !editor.isDirty());
        assertThat(stored().getName()).isEqualTo("王小伟");
        assertThat(stored().getFaculty()).isEqualTo("理学院");
    }

    @Test
    void aNewRecordIsStoredWithTheUnitThatAnswers() throws Exception {
        editor = open(RecordOpener.NEW);
        Ui.type(text("身份证号"), Graduates.identity(2));
        Ui.type(text("姓名"), "李娜");
        Combo gender = Ui.field(controls(), "性别", Combo.class);
        gender.select(2);
        gender.notifyListeners(SWT.Selection, new Event());
        Ui.type(text("生源所在地"), "辽宁省大连市");
        Ui.type(text("院校"), "辽宁大学");
        Ui.type(text("学历"), "31");
        Ui.type(text("专业"), "080901");
        Ui.type(text("毕业时间"), "2013年7月1日");
        save();
        Ui.until("saved", () -> !editor.isDirty());
        Graduate made = (Graduate) workbench.store().registers().byKey(OpenWorkbench.CAMPAIGN, GRADUATE,
                Graduates.identity(2)).orElseThrow();
        assertThat(made.getUnit()).isEqualTo("210200");
        assertThat(made.getUniversity()).isEqualTo("10140");
    }

    @Test
    void aSaveAsksTheStoreFirstWhatAReferenceMeans() {
        Text university = text("院校");
        university.setFocus();
        // At once: no list of proposals has come by then.
        university.setText("大连理工大学");
        save();
        Ui.until("saved", () -> !editor.isDirty());
        assertThat(stored().getUniversity()).isEqualTo("10141");
        assertThat(text("院校").getText()).isEqualTo("10141 大连理工大学");
    }

    @Test
    void aSaveIsRefusedWhenTheStoreKnowsNoSuchRecord() {
        Text university = text("院校");
        university.setFocus();
        university.setText("没有这所大学");
        Ui.Answer refused = Ui.answer("王伟", "");
        save();
        Ui.until("the refusal is told", refused::given);
        assertThat(editor.isDirty()).isTrue();
        assertThat(messages()).anyMatch(text -> text.contains("没有这所大学"));
        assertThat(stored().getUniversity()).isEqualTo("10140");
    }

    @Test
    void aRecordIsDeletedOnlyAfterAQuestion() {
        Ui.Answer sure = Ui.whenOpen("删除", shell -> {
            Ui.press(Ui.all(shell, Button.class).stream().filter(button -> button == shell.getDefaultButton())
                    .findFirst().orElseThrow());
            return true;
        });
        Ui.press(Ui.button(controls(), "删除"));
        Ui.until("the question", sure::given);
        Ui.until("gone", () -> workbench.store().registers()
                .count(RegisterQuery.of(OpenWorkbench.CAMPAIGN, GRADUATE)) == 0);
        Ui.until("the form is closed", () -> workbench.page().getActiveEditor() == null);
    }
}
