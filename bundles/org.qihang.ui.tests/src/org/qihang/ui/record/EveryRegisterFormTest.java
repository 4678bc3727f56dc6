package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** The form of each register of the model: every attribute has its field, and nothing on it is English or empty. */
class EveryRegisterFormTest {

    /** Three letters in a row are a word; QQ, F3 and the like are Chinese enough. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        Ui.settle();
        workbench.close();
    }

    @Test
    void everyAttributeHasItsFieldAndEveryWordIsChinese() {
        for (Register register : Register.all()) {
            FormRobot form = FormRobot.create(workbench, register);
            RecordForm made = form.editor().form().orElseThrow();
            for (Feature feature : Stream.concat(register.attributes().stream(), register.computed().stream()).toList()) {
                assertThat(made.field(feature).title().getText()).as(feature.toString()).isNotBlank();
            }
            assertThat(texts(form.controls())).as(register.name()).noneMatch(text -> WORD.matcher(text).find());
            made.goToProblem();
            assertThat(form.messages()).as(register.name()).noneMatch(text -> WORD.matcher(text).find());
            assertThat(form.editor().isDirty()).isFalse();
            workbench.page().closeEditor(form.editor(), false);
        }
    }

    private static List<String> texts(Control root) {
        List<String> found = new ArrayList<>();
        for (Control control : Ui.all(root, Control.class)) {
            switch (control) {
                case Label label -> found.add(label.getText());
                case Button button -> found.add(button.getText());
                case Text text -> found.add(text.getMessage());
                case Combo combo -> found.addAll(List.of(combo.getItems()));
                case Tree tree -> found.add(tree.getColumn(0).getText());
                default -> { }
            }
            if (control.getToolTipText() != null) {
                found.add(control.getToolTipText());
            }
        }
        return found;
    }
}
