package org.qihang.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void helpIsChineseByDefault() {
        Product.Run run = new Product(folder).run("--help");
        assertThat(run.exitCode()).as("%s", run).isZero();
        assertThat(run.out()).contains("用法", "rates", "targets", "import");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpIsEnglishWhenAsked() {
        Product.Run run = new Product(folder).run("--lang", "en", "rates", "--help");
        assertThat(run.exitCode()).as("%s", run).isZero();
        assertThat(run.out()).contains("Usage", "Employment rates").doesNotContain("用法");
    }

    @Test
    void unknownCommandIsAUsageError() {
        Product.Run run = new Product(folder).run("rate");
        assertThat(run.exitCode()).as("%s", run).isEqualTo(2);
        assertThat(run.err()).contains("没有这个命令", "rates");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wrongDateIsAUsageError() {
        Product.Run run = new Product(folder).run("--lang", "en", "rates", "--on", "31.8.2013");
        assertThat(run.exitCode()).as("%s", run).isEqualTo(2);
        assertThat(run.err()).contains("31.8.2013", "2013-08-31");
    }

    @Test
    void startsByALinkFromAFolderWithSpaces() throws IOException {
        Path spaced = Files.createDirectories(folder.resolve("with some spaces"));
        Path link = Files.createSymbolicLink(spaced.resolve("qi hang"), Product.home().resolve("qihang"));
        Product.Run run = new Product(spaced).startedBy(link).run("--version");
        assertThat(run.exitCode()).as("%s", run).isZero();
        assertThat(run.out()).startsWith("Qihang 启航 1.0.0");
    }

    @Test
    void emptyStoreSaysWhatToDo() {
        Product.Run run = new Product(folder).run("--store", "empty", "targets", "--on", "2013-08-31");
        assertThat(run.exitCode()).as("%s", run).isEqualTo(1);
        assertThat(run.err()).contains("init");
    }
}
