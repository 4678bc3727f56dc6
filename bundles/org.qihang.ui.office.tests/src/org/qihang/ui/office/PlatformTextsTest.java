package org.qihang.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;

/** What the platform itself says is Chinese, too, when the workbench is. */
class PlatformTextsTest {

    @Test
    void buttonsOfDialogsAndWizards() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("zh");
        assertThat(IDialogConstants.OK_LABEL).isEqualTo("确定");
        assertThat(IDialogConstants.CANCEL_LABEL).isEqualTo("取消");
        assertThat(JFaceResources.getString("finish")).isEqualTo("完成(&F)");
        assertThat(JFaceResources.getString("nextButton")).isEqualTo("下一步(&N) >");
    }
}
