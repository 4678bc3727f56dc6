package org.qihang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout that cannot be used does not keep the workbench from starting, and is not deleted. */
class WindowLayoutTest {

    private static final String WHOLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application:Application xmlns:application="http://www.eclipse.org/ui/2010/UIModel/application">
              <children/>
            </application:Application>
            """;

    @TempDir
    private Path workspace;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        file = workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
        Files.createDirectories(file.getParent());
    }

    @Test
    void aFirstStartHasNone() throws IOException {
        Files.delete(file.getParent());
        assertThat(new WindowLayout(workspace).setAsideIfBroken()).isFalse();
    }

    @Test
    void aWholeOneIsKept() throws IOException {
        Files.writeString(file, WHOLE);
        WindowLayout layout = new WindowLayout(workspace);
        assertThat(layout.setAsideIfBroken()).isFalse();
        layout.windowIsUp();
        assertThat(new WindowLayout(workspace).setAsideIfBroken()).isFalse();
        assertThat(file).hasContent(WHOLE);
    }

    @Test
    void aTruncatedOneIsSetAside() throws IOException {
        String truncated = WHOLE.substring(0, WHOLE.length() / 2);
        Files.writeString(file, truncated);
        assertThat(new WindowLayout(workspace).setAsideIfBroken()).isTrue();
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("workbench.xmi.broken")).hasContent(truncated);
    }

    @Test
    void anEmptyOneIsSetAside() throws IOException {
        Files.writeString(file, "");
        assertThat(new WindowLayout(workspace).setAsideIfBroken()).isTrue();
    }

    @Test
    void oneThatLedToNoWindowLastTimeIsSetAside() throws IOException {
        Files.writeString(file, WHOLE);
        new WindowLayout(workspace).setAsideIfBroken();
        assertThat(new WindowLayout(workspace).setAsideIfBroken()).isTrue();
    }
}
