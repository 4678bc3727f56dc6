package org.qihang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the sources must and must not hold. */
class SourcesTest {

    private static final int MOST_LINES = 400;
    private static final Pattern VAGUE = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl)\\.java");
    private static final Pattern TODAY = Pattern.compile("Local(Date|DateTime)\\.now\\(\\)");
    private static final Pattern SINGLETON = Pattern.compile("static \\w+ getInstance\\(");
    private static final Pattern UNFINISHED = Pattern.compile("//\\s*(TODO|FIXME|XXX)");

    private static List<String> where(Pattern pattern, List<Path> files) {
        return files.stream().filter(file -> pattern.matcher(Checkout.text(file)).find())
                .map(file -> Checkout.bundles().relativize(file).toString()).toList();
    }

    private static List<Path> code() {
        return Checkout.sources(".java").stream().filter(file -> !Checkout.bundleOf(file).endsWith(".tests")).toList();
    }

    @Test
    void noClassIsLongerThanAPersonReads() {
        assertThat(Checkout.sources(".java").stream()
                .filter(file -> Checkout.text(file).lines().count() > MOST_LINES)).isEmpty();
    }

    @Test
    void aClassIsNamedForWhatItIs() {
        assertThat(Checkout.sources(".java").stream().map(file -> file.getFileName().toString())
                .filter(name -> VAGUE.matcher(name).matches())).isEmpty();
    }

    @Test
    void todayIsAnArgumentBelowTheUserInterface() {
        List<Path> below = code().stream().filter(file -> !Checkout.bundleOf(file).startsWith("org.qihang.ui"))
                .filter(file -> !Checkout.bundleOf(file).equals("org.qihang.cli"))
                .filter(file -> !Checkout.bundleOf(file).equals("org.qihang.app")).toList();
        assertThat(where(TODAY, below)).isEmpty();
    }

    @Test
    void thereAreNoSingletons() {
        assertThat(where(SINGLETON, code())).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(where(UNFINISHED, Checkout.sources(".java"))).isEmpty();
    }
}
