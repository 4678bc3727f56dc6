package org.qihang.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.ui.record.EditorOpener;
import org.qihang.ui.record.RecordOpener;
import org.qihang.ui.register.RegisterTable;
import org.qihang.ui.register.RegisterView;

/** What the model has, the table and the form have: no list of columns or fields is written anywhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAttributeTest {

    private final Labels labels = Labels.in(Locale.getDefault());
    private OpenWorkbench workbench;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbench = OpenWorkbench.over(folder.resolve("store"));
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    static Stream<Register> registers() {
        return Register.all().stream().filter(register -> register.key().isPresent());
    }

    @ParameterizedTest
    @MethodSource("registers")
    void hasItsColumnInTheTable(Register register) throws Exception {
        IViewPart view = workbench.page().showView(RegisterView.ID, register.name(), IWorkbenchPage.VIEW_ACTIVATE);
        Ui.settle();
        RegisterTable table = ((RegisterView) view).table().orElseThrow();
        assertThat(Stream.concat(register.attributes().stream(), register.computed().stream()))
                .allSatisfy(feature -> assertThat(table.column(feature.name())).as(feature.toString()).isPresent());
        workbench.page().hideView(view);
        Ui.settle();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void hasItsFieldInTheForm(Register register) {
        new EditorOpener(workbench.page()).open(OpenWorkbench.CAMPAIGN, register, RecordOpener.NEW, null, "新");
        IEditorPart editor = workbench.page().getActiveEditor();
        Ui.until("the form of " + register, () -> !texts(editor).isEmpty()
                && texts(editor).stream().anyMatch(text -> text.startsWith(labels.of(register.attributes().getFirst()))));
        Ui.until("its last section", () -> register.attributes().stream().allMatch(feature -> texts(editor).stream()
                .anyMatch(text -> text.startsWith(labels.of(feature)))));
        List<String> shown = texts(editor);
        for (Feature feature : register.attributes()) {
            assertThat(shown).as(feature.toString()).anyMatch(text -> text.startsWith(labels.of(feature)));
        }
        workbench.page().closeEditor(editor, false);
        Ui.settle();
    }

    private static List<String> texts(IEditorPart editor) {
        return Ui.all(OpenWorkbench.controls(editor), Label.class).stream().map(Label::getText).toList();
    }
}
