package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.JobFair;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Attachment;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** What belongs to a record on its form: the records it refers to, those that refer to it, its evidence files. */
class RecordPartsTest {

    private static final Register CONTACT = Register.of(RegisterPackage.Literals.CONTACT);
    private static final Register FAIR = Register.of(RegisterPackage.Literals.JOB_FAIR);

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private Graduate graduate;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        graduate = Graduates.add(workbench.store(), 1, "王伟", made -> { });
    }

    @AfterEach
    void close() {
        Ui.settle();
        workbench.close();
    }

    private Contact contact(LocalDate day) {
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setCampaign(OpenWorkbench.CAMPAIGN);
        contact.setPerson(graduate.getIdentityNumber());
        contact.setMade(day);
        contact.setWay("1");
        contact.setAdviser("孙老师");
        contact.setMatching(true);
        contact.setResult("10");
        return (Contact) workbench.store().registers().insert(contact, "test");
    }

    private static void key(Text field, int code) {
        Event event = new Event();
        event.keyCode = code;
        field.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aReferenceIsTypedByInitialsAndTakenFromTheList() {
        FormRobot form = FormRobot.create(workbench, FAIR);
        Text host = form.text("主办院校");
        ReferenceField field = (ReferenceField) form.editor().form().orElseThrow()
                .field(FAIR.attribute("university").orElseThrow());
        Ui.type(host, "lndx");
        Ui.until("proposals", () -> field.popup().isOpen());
        assertThat(field.popup().offered()).anyMatch(proposal -> proposal.note().equals("辽宁大学"));
        Ui.type(host, "辽宁大学");
        Ui.until("one proposal", () -> !field.popup().offered().isEmpty()
                && field.popup().offered().getFirst().note().equals("辽宁大学"));
        key(host, SWT.CR);
        Ui.settle();
        assertThat(host.getText()).isEqualTo("10140 辽宁大学");
        assertThat(field.popup().isOpen()).isFalse();
    }

    @Test
    void theRecordReferredToIsOpenedByF3() {
        FormRobot form = FormRobot.open(workbench, graduate);
        assertThat(form.shown("院校")).isEqualTo("10140 辽宁大学");
        key(form.text("院校"), SWT.F3);
        Ui.until("the university is open", () -> workbench.page().getActiveEditor().getTitle().equals("辽宁大学"));
    }

    @Test
    void aReferenceToNothingIsSaidAtTheField() {
        FormRobot form = FormRobot.open(workbench, graduate).type("院校", "没有的大学");
        Ui.until("it is looked up", () -> form.messages().stream().anyMatch(text -> text.contains("没有找到“没有的大学”")));
    }

    @Test
    void recordsThatReferAreCountedListedOpenedAndMade() {
        contact(LocalDate.of(2013, 7, 10));
        Contact later = contact(LocalDate.of(2013, 8, 10));
        FormRobot form = FormRobot.open(workbench, graduate);
        Tree tree = Ui.all(form.controls(), Tree.class).getFirst();
        Ui.until("the counts", () -> tree.getItemCount() > 0);
        TreeItem group = tree.getItem(0);
        assertThat(group.getText(0)).isEqualTo("困难毕业生帮扶联系");
        assertThat(group.getText(1)).isEqualTo("2 条");
        Event unfold = new Event();
        unfold.item = group;
        tree.notifyListeners(SWT.Expand, unfold);
        Ui.until("the records", () -> group.getItemCount() == 2);
        assertThat(group.getItem(0).getText(0)).isEqualTo(later.getCode());
        assertThat(group.getItem(0).getText(1)).contains("2013-08-10", "孙老师");
        tree.setSelection(group.getItem(0));
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(FormRobot.active(workbench).shown("联系编号")).isEqualTo(later.getCode());

        workbench.page().activate(form.editor());
        tree.setSelection(group);
        tree.notifyListeners(SWT.Selection, new Event());
        Ui.press(Ui.all(form.controls(), Button.class).stream().filter(button -> button.getText().equals("新建"))
                .findFirst().orElseThrow());
        FormRobot made = FormRobot.active(workbench);
        assertThat(made.shown("毕业生")).isEqualTo(graduate.getIdentityNumber() + " 王伟");
        made.type("联系日期", "2013年9月1日").choose("联系方式", "电话").type("帮扶责任人", "李老师");
        made.choose("是否岗位对接", "否");
        fill(made, "联系结果");
        made.saved();
        assertThat(workbench.store().registers().count(RegisterQuery.of(OpenWorkbench.CAMPAIGN, CONTACT))).isEqualTo(3);
        Ui.until("the count follows", () -> tree.getItem(0).getText(1).equals("3 条"));
    }

    private static void fill(FormRobot form, String label) {
        try {
            form.choose(label, "1");
        } catch (AssertionFailedError typed) {
            form.type(label, "10");
        }
    }

    @Test
    void evidenceIsAddedRemovedBroughtBackAndStandsInTheHistory() throws Exception {
        Path file = Files.writeString(folder.resolve("就业协议书.txt"), "协议内容");
        FormRobot form = FormRobot.open(workbench, graduate);
        form.editor().form().orElseThrow().attachments().add(List.of(file));
        List<Table> tables = Ui.all(form.controls(), Table.class);
        Table files = tables.getFirst();
        Ui.until("the file", () -> files.getItemCount() == 1);
        assertThat(files.getItem(0).getText(0)).isEqualTo("就业协议书.txt");
        assertThat(files.getItem(0).getText(1)).isEqualTo("12 B");
        assertThat(files.getItem(0).getText(2)).isEqualTo("李四");
        Attachment attachment = workbench.store().attachments().list(graduate).getFirst();
        try (InputStream content = workbench.store().attachments().open(attachment)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("协议内容");
        }
        files.select(0);
        files.notifyListeners(SWT.Selection, new Event());
        List<Button> buttons = Ui.all(files.getParent().getParent(), Button.class);
        Ui.press(buttons.stream().filter(button -> button.getText().equals("删除")).findFirst().orElseThrow());
        Ui.until("removed", () -> files.getItemCount() == 0);
        Ui.press(buttons.stream().filter(button -> button.getText().equals("恢复删除")).findFirst().orElseThrow());
        Ui.until("back", () -> files.getItemCount() == 1);
        Table history = tables.getLast();
        Ui.until("the history", () -> Arrays.stream(history.getItems()).filter(item -> item.getText(2).equals("附件"))
                .count() == 3);
    }

    @Test
    void aProblemIsMendedWithOneClick() {
        FormRobot form = FormRobot.open(workbench, graduate).type("出生日期", "1991-01-01");
        Link fix = Ui.all(form.controls(), Link.class).stream().filter(link -> link.getText().contains("1990-01-01"))
                .findFirst().orElseThrow();
        fix.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
        assertThat(form.shown("出生日期")).isEqualTo("1990-01-01");
        assertThat(form.messages()).noneMatch(text -> text.contains("不一致"));
    }

    @Test
    void aNewFairGetsItsCodeAndThenItsParts() {
        FormRobot form = FormRobot.create(workbench, FAIR);
        assertThat(Ui.all(form.controls(), Table.class)).isEmpty();
        form.type("招聘会名称", "夏季双选会").choose("主办类别", "高校").type("举办地", "沈阳市").type("举办日期", "2013.6.15");
        form.type("举办地", "210100").type("入场人数", "2,300人").saved();
        JobFair fair = (JobFair) workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, FAIR), 0, 1)
                .getFirst();
        assertThat(fair.getAttendance()).isEqualTo(2300);
        assertThat(form.shown("招聘会编号")).isEqualTo(fair.getCode()).hasSize(14);
        assertThat(Ui.all(form.controls(), Table.class)).hasSize(2);
        assertThat(form.editor().getTitle()).isEqualTo("夏季双选会");
    }

    @Test
    void aRecordOthersReferToIsNotDeletedAndItIsSaidWhoTheyAre() {
        contact(LocalDate.of(2013, 7, 10));
        FormRobot form = FormRobot.open(workbench, graduate);
        Ui.Answer sure = Ui.whenOpen("删除", shell -> {
            Ui.press(shell.getDefaultButton());
            return true;
        });
        Ui.press(Ui.button(form.controls(), "删除"));
        Ui.until("the question", sure::given);
        List<String> told = new ArrayList<>();
        Ui.Answer refused = Ui.whenOpen("删除", shell -> {
            Ui.all(shell, Label.class).forEach(label -> told.add(label.getText()));
            boolean refusal = told.stream().anyMatch(text -> text.contains("困难毕业生帮扶联系") && text.contains("1 条"));
            if (refusal) {
                Ui.press(shell.getDefaultButton());
            }
            return refusal;
        });
        Ui.until("the refusal", refused::given);
        assertThat(workbench.store().registers().count(RegisterQuery.of(OpenWorkbench.CAMPAIGN,
                Register.of(RegisterPackage.Literals.GRADUATE)))).isEqualTo(1);
    }
}
