package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Post;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.record.FormRobot;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;
import org.qihang.ui.value.Codes;

/** A single value is changed where it stands (F2), a row is deleted (Delete); both can be undone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CellEditingTest {

    private static final Register POST = Register.named("Post").orElseThrow();
    private static final Register EMPLOYER = Register.named("Employer").orElseThrow();
    private static final String SHENYANG = "123456788";
    private static final String DALIAN = "223456786";

    private OpenWorkbench workbench;
    private RegisterRobot robot;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        Employer employer = Posts.employer(workbench.store(), SHENYANG, "沈阳鼓风机集团");
        Employer known = (Employer) EcoreUtil.copy(employer);
        known.setTelephone("02481234567");
        workbench.store().registers().update(employer, known, "test");
        Posts.employer(workbench.store(), DALIAN, "大连机床集团");
        Posts.add(workbench.store(), "车工", SHENYANG, post -> { });
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @AfterAll
    void closeStore() {
        workbench.close();
    }

    private void openPosts() {
        robot = RegisterRobot.open(workbench, POST);
    }

    private Post post() {
        return (Post) workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, POST), 0, 1).getFirst();
    }

    private void untilPost(String what, Predicate<Post> as) {
        Ui.until(what, () -> as.test(post()));
        robot.untilRows("the table follows", rows -> rows.getFirst() instanceof Post shown && as.test(shown));
    }

    private String told() {
        return Ui.all(robot.table(), CLabel.class).stream().map(CLabel::getText).reduce("", String::concat);
    }

    private boolean fieldIsOpen() {
        return !Ui.all(robot.grid().table(), Text.class).isEmpty();
    }

    @Test
    void numbersDatesAndCodesAreTypedInAnyUsualWay() {
        openPosts();
        robot.grid().edit(0, "需求人数", "１２人");
        untilPost("the number", post -> post.getNumber() == 12);
        robot.grid().show("有效期止");
        robot.grid().edit(0, "有效期止", "2013年12月31日");
        untilPost("the date", post -> LocalDate.of(2013, 12, 31).equals(post.getValidTo()));
        robot.grid().show("学历要求");
        robot.grid().edit(0, "学历要求", "大学本科");
        untilPost("the code", post -> "31".equals(post.getDegree()));
        robot.grid().press(SWT.MOD1, 'z');
        untilPost("without it", post -> post.getDegree() == null);
        Ui.menu(workbench.shell(), "编辑", "撤销“修改有效期止");
        Ui.menu(workbench.shell(), "编辑", "撤销“修改需求人数");
        untilPost("as before", post -> post.getNumber() == 5 && post.getValidTo() == null);
    }

    @Test
    void aReferenceIsAskedForWhenItWasTypedFasterThanTheListCame() {
        openPosts();
        robot.grid().edit(0, "用人单位", "大连机床集团");
        untilPost("the other employer", post -> DALIAN.equals(post.getEmployer()));
        robot.grid().press(SWT.MOD1, 'z');
        untilPost("as before", post -> SHENYANG.equals(post.getEmployer()));
        robot.grid().edit(0, "用人单位", "没有这一家");
        Ui.until("it is told", () -> told().contains("没有这一家"));
        assertThat(fieldIsOpen()).isTrue();
        escape();
        assertThat(post().getEmployer()).isEqualTo(SHENYANG);
    }

    private void escape() {
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        escape.character = SWT.ESC;
        Ui.all(robot.grid().table(), Text.class).getFirst().notifyListeners(SWT.KeyDown, escape);
        Ui.until("the field is gone", () -> !fieldIsOpen());
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndTheFieldStaysOpenUntilItIsRight() {
        openPosts();
        robot.grid().edit(0, "需求人数", "三");
        Ui.until("it is told", () -> told().contains("需求人数") && told().contains("三"));
        robot.grid().enter("0");
        Ui.until("the limit is told", () -> told().contains("1"));
        robot.grid().enter("7");
        untilPost("the number", post -> post.getNumber() == 7);
        assertThat(told()).isEmpty();
        robot.grid().show("有效期止");
        robot.grid().edit(0, "有效期止", "2012-01-01");
        Ui.until("the rule is told", () -> !told().isEmpty());
        escape();
        robot.grid().press(SWT.MOD1, 'z');
        untilPost("as before", post -> post.getNumber() == 5 && post.getValidTo() == null);
    }

    @Test
    void rowsStayWhereTheyAreWhileSomebodyTypes() {
        openPosts();
        // The view is being maximised: whatever makes the table larger closes a field.
        Ui.settle();
        robot.grid().click(0, "岗位名称");
        robot.grid().press(SWT.NONE, SWT.F2);
        Ui.until("the field", this::fieldIsOpen);
        Post first = Posts.add(workbench.store(), "打磨工", DALIAN, post -> post.setCode("0"));
        workbench.session().changed(DataChange.ofRegister(OpenWorkbench.CAMPAIGN, POST));
        Ui.settle();
        robot.grid().enter("数控车工");
        robot.untilRows("the new row and the change", rows -> rows.size() == 2 && rows.stream()
                .anyMatch(row -> row instanceof Post post && post.getTitle().equals("数控车工") && post.getEmployer().equals(SHENYANG)));
        workbench.store().registers().delete(first, "test");
        workbench.session().changed(DataChange.ofRegister(OpenWorkbench.CAMPAIGN, POST));
        robot.grid().press(SWT.MOD1, 'z');
        robot.untilRows("as before", rows -> rows.size() == 1 && rows.getFirst() instanceof Post post && post.getTitle().equals("车工"));
    }

    @Test
    void nothingIsWrittenElsewhereWhenTheTableWasScrolledMeanwhile() {
        openPosts();
        Ui.settle();
        Post before = post();
        robot.grid().click(0, "需求人数");
        robot.grid().press(SWT.NONE, SWT.F2);
        Ui.until("the field", this::fieldIsOpen);
        robot.grid().show("有效期止");
        robot.grid().enter("9");
        Ui.settle();
        assertThat(EcoreUtil.equals(post(), before)).isTrue();
        if (fieldIsOpen()) {
            escape();
        }
    }

    @Test
    void whatIsNotChangedInTheTableSaysWhy() {
        robot = RegisterRobot.open(workbench, EMPLOYER);
        robot.grid().click(0, "组织机构代码");
        robot.grid().press(SWT.NONE, SWT.F2);
        assertThat(told()).contains("组织机构代码").contains("打开记录");
        robot.grid().show("联系电话");
        robot.grid().click(0, "联系电话");
        robot.grid().press(SWT.NONE, SWT.F2);
        assertThat(told()).contains("个人信息");
        robot.grid().show("在招岗位数");
        robot.grid().click(0, "在招岗位数");
        robot.grid().press(SWT.NONE, SWT.F2);
        assertThat(told()).contains("自动");
        assertThat(fieldIsOpen()).isFalse();
        robot.grid().press(SWT.NONE, 'a');
        assertThat(fieldIsOpen()).as("a letter changes nothing by accident").isFalse();
    }

    @Test
    void whatIsChangedByMovesIsNowhereTypedIn() {
        Register cases = Register.named("LabourInspection").orElseThrow();
        Feature state = cases.attribute("state").orElseThrow();
        AnyRecord any = new AnyRecord(workbench.store(), cases);
        any.add(0);
        robot = RegisterRobot.open(workbench, cases);
        robot.grid().show("案件状态");
        robot.grid().click(0, "案件状态");
        robot.grid().press(SWT.NONE, SWT.F2);
        assertThat(told()).contains("案件状态").contains("业务办理");
        assertThat(fieldIsOpen()).isFalse();

        String stands = robot.shown(state, robot.rows().getFirst());
        String other = robot.table().names().of(state).orElseThrow().entries().stream().map(Codes.Entry::name)
                .filter(name -> !name.equals(stands)).findFirst().orElseThrow();
        robot.paste(0, state, other + "\r\n", shell -> {
            assertThat(Ui.all(shell, Table.class).getFirst().getItem(0).getText(3)).contains("业务办理");
            assertThat(Ui.button(shell, "写入").isEnabled()).isFalse();
            Ui.press(Ui.button(shell, "取消"));
            return true;
        });

        robot.grid().doubleClick(0, "案件状态");
        FormRobot form = FormRobot.active(workbench);
        Text field = Ui.field(form.controls(), "案件状态", Text.class);
        assertThat(field.getEditable()).isFalse();
        assertThat(field.getText()).contains(stands);
    }

    @Test
    void theDeleteKeyAsksAndTellsWhoRefersToWhatStays() {
        robot = RegisterRobot.open(workbench, EMPLOYER);
        int referred = robot.shown(EMPLOYER.title(), robot.rows().getFirst()).equals("沈阳鼓风机集团") ? 0 : 1;
        robot.grid().click(referred, "单位名称");
        Ui.Answer sure = Ui.answer("删除", "OK".equals(ok()) ? "OK" : ok());
        Ui.Answer[] stays = new Ui.Answer[1];
        robot.grid().press(SWT.NONE, SWT.DEL);
        Ui.until("the question", sure::given);
        stays[0] = Ui.whenOpen("删除", shell -> {
            List<String> words = Ui.all(shell, Label.class).stream().map(Label::getText).toList();
            if (words.stream().noneMatch(text -> text.contains("岗位") && text.contains("1 条"))) {
                return false;
            }
            Ui.press(Ui.button(shell, ok()));
            return true;
        });
        Ui.until("who refers to it", () -> stays[0].given());
        robot.grid().click(1 - referred, "单位名称");
        Ui.Answer again = Ui.answer("删除", ok());
        robot.grid().press(SWT.NONE, SWT.DEL);
        Ui.until("the question again", again::given);
        robot.untilRows("one employer less", rows -> rows.size() == 1);
        robot.grid().press(SWT.MOD1, 'z');
        robot.untilRows("both again", rows -> rows.size() == 2);
    }

    private static String ok() {
        return org.eclipse.jface.dialogs.IDialogConstants.OK_LABEL.replaceAll("\\(&.\\)|&", "");
    }
}
