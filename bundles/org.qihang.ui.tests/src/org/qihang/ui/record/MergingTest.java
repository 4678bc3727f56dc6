package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Post;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** One record is made of two, after a look at what comes of it, and two of one again. */
class MergingTest {

    private static final Register EMPLOYER = Register.of(RegisterPackage.Literals.EMPLOYER);
    private static final Register POST = Register.of(RegisterPackage.Literals.POST);
    private static final String TITLE = "合并重复的记录";

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private Merging merging;
    private Employer kept;
    private Employer gone;
    private final List<Merging.Done> done = new ArrayList<>();

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        merging = new Merging(workbench.session(), workbench.shell(), OpenWorkbench.CAMPAIGN, EMPLOYER);
        kept = employer("123456788", "沈阳机床股份有限公司", null);
        gone = employer("765432104", "沈阳机床厂", "赵主任");
        Post post = RegisterFactory.eINSTANCE.createPost();
        post.setCampaign(OpenWorkbench.CAMPAIGN);
        post.setTitle("钳工");
        post.setEmployer(gone.getCode());
        post.setKind("10");
        post.setNumber(3);
        post.setPlace("210100");
        post.setChannel("10");
        post.setBody("hrss");
        post.setValidFrom(LocalDate.of(2013, 6, 1));
        workbench.store().registers().insert(post, "test");
    }

    @AfterEach
    void close() {
        Ui.settle();
        workbench.close();
    }

    private Employer employer(String code, String name, String contact) {
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCampaign(OpenWorkbench.CAMPAIGN);
        employer.setCode(code);
        employer.setName(name);
        employer.setPlace("210100");
        employer.setContact(contact);
        return (Employer) workbench.store().registers().insert(employer, "test");
    }

    private List<Employer> employers() {
        return workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, EMPLOYER), 0, 10).stream()
                .map(Employer.class::cast).toList();
    }

    private String employerOfPost() {
        return ((Post) workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, POST), 0, 1)
                .getFirst()).getEmployer();
    }

    private static void choose(Shell shell, String text) {
        Button chosen = Ui.all(shell, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0
                && button.getText().equals(text)).findFirst().orElseThrow();
        for (Control sibling : chosen.getParent().getChildren()) {
            ((Button) sibling).setSelection(sibling == chosen);
        }
    }

    @Test
    void whatComesOfItIsShownDoneAndUndone() {
        Ui.Answer answer = Ui.whenOpen(TITLE, shell -> {
            List<String> said = Ui.all(shell, Label.class).stream().map(Label::getText).toList();
            assertThat(said).anyMatch(text -> text.contains("岗位") && text.contains("1 条"))
                    .anyMatch(text -> text.contains("沈阳机床厂") && text.contains("将被删除"));
            choose(shell, "赵主任");
            Ui.press(Ui.all(shell, Button.class).stream().filter(button -> button.getText().equals("合并")).findFirst()
                    .orElseThrow());
            return true;
        });
        merging.ask(kept.getId(), gone.getId(), done::add);
        Ui.until("merged", () -> !done.isEmpty());
        assertThat(answer.given()).isTrue();
        assertThat(employers()).singleElement().satisfies(employer -> {
            assertThat(employer.getName()).isEqualTo("沈阳机床股份有限公司");
            assertThat(employer.getContact()).isEqualTo("赵主任");
        });
        assertThat(employerOfPost()).isEqualTo(kept.getCode());

        List<String> undone = new ArrayList<>();
        merging.undo(done.getFirst(), () -> undone.add("undone"));
        Ui.until("undone", () -> !undone.isEmpty());
        assertThat(employers()).hasSize(2);
        assertThat(employerOfPost()).isEqualTo(gone.getCode());
    }

    @Test
    void theOtherCanBeKept() {
        Ui.Answer swap = Ui.answer(TITLE, "互换保留方");
        merging.ask(kept.getId(), gone.getId(), done::add);
        Ui.until("swapped", swap::given);
        Ui.Answer merge = Ui.whenOpen(TITLE, shell -> {
            Ui.press(Ui.all(shell, Button.class).stream().filter(button -> button.getText().equals("合并")).findFirst()
                    .orElseThrow());
            return true;
        });
        Ui.until("merged", () -> !done.isEmpty());
        assertThat(merge.given()).isTrue();
        assertThat(employers()).singleElement().satisfies(employer ->
                assertThat(employer.getCode()).isEqualTo(gone.getCode()));
    }
}
