package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.ui.chart.PictureFile;

class PictureFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesTheFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("q.png");
        PictureFile.replace(file, new byte[] {1});
        PictureFile.replace(file, new byte[] {2, 3});
        assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> PictureFile.replace(folder.resolve("none/q.png"), new byte[] {1}))
                .isInstanceOf(IOException.class);
    }
}
