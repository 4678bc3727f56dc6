package org.qihang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who may know whom: arrows between bundles point only downwards, and nothing below the user interface knows a screen. */
class ArrowsTest {

    private static final String LIB = "org.qihang.lib.";
    private static final Pattern SCREEN =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4|nebula|swtchart)(\\..*)?");

    /** The table of the house: who may require whom directly; what those may require is allowed along with them. */
    private static final Map<String, List<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("org.qihang.model", List.of()),
            Map.entry("org.qihang.policy.api", List.of()),
            Map.entry("org.qihang.lib.*", List.of()),
            Map.entry("org.qihang.nls.*", List.of()),
            Map.entry("org.qihang.store", List.of("org.qihang.model", "org.qihang.lib.*")),
            Map.entry("org.qihang.testing", List.of("org.qihang.store")),
            Map.entry("org.qihang.campaign.*", List.of("org.qihang.model")),
            Map.entry("org.qihang.indicator", List.of("org.qihang.store")),
            Map.entry("org.qihang.policy", List.of("org.qihang.policy.api", "org.qihang.store")),
            Map.entry("org.qihang.process", List.of("org.qihang.indicator", "org.qihang.policy")),
            Map.entry("org.qihang.report", List.of("org.qihang.indicator", "org.qihang.policy")),
            Map.entry("org.qihang.exchange", List.of("org.qihang.store", "org.qihang.report")),
            Map.entry("org.qihang.cli", List.of("org.qihang.exchange", "org.qihang.process")),
            Map.entry("org.qihang.ui", List.of("org.qihang.exchange", "org.qihang.process")),
            Map.entry("org.qihang.ui.*", List.of("org.qihang.ui")),
            Map.entry("org.qihang.app", List.of("org.qihang.ui")),
            Map.entry("org.qihang.local.*", List.of("org.qihang.policy.api", "org.qihang.model")));

    private static List<BundleManifest> bundles() {
        return Checkout.all().stream().map(BundleManifest::of).filter(bundle -> !bundle.isTest()).toList();
    }

    /** The row of the table a bundle is in: its own, or that of its family. */
    private static String row(String bundle) {
        if (MAY_REQUIRE.containsKey(bundle)) {
            return bundle;
        }
        return MAY_REQUIRE.keySet().stream().filter(row -> row.endsWith(".*"))
                .filter(row -> bundle.startsWith(row.substring(0, row.length() - 1))).findFirst()
                .orElseThrow(() -> new AssertionError(bundle + " has no place in the house: give it a row"));
    }

    private static boolean may(String from, String to) {
        return MAY_REQUIRE.get(from).stream().anyMatch(allowed -> allowed.equals(to) || may(allowed, to));
    }

    @Test
    void arrowsPointOnlyDownwards() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles()) {
            for (String required : bundle.requires()) {
                if (required.startsWith("org.qihang.") && !may(row(bundle.name()), row(required))) {
                    wrong.add(bundle.name() + " -> " + required);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ourBundlesKnowEachOtherByNameNotByPackage() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles()) {
            bundle.imports().stream().filter(name -> name.startsWith("org.qihang.") && !name.startsWith(LIB))
                    .forEach(name -> wrong.add(bundle.name() + " imports " + name));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyPassesOnWhatItRequires() {
        assertThat(bundles().stream().filter(BundleManifest::passesOn).map(BundleManifest::name)).isEmpty();
    }

    private static boolean hasScreen(String bundle) {
        return bundle.startsWith("org.qihang.ui") || bundle.equals("org.qihang.app")
                || bundle.startsWith("org.qihang.nls.");
    }

    @Test
    void nothingBelowTheUserInterfaceRequiresAScreen() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles()) {
            if (!hasScreen(bundle.name())) {
                bundle.requires().stream().filter(name -> SCREEN.matcher(name).matches())
                        .forEach(name -> wrong.add(bundle.name() + " requires " + name));
                bundle.imports().stream().filter(name -> SCREEN.matcher(name).matches())
                        .forEach(name -> wrong.add(bundle.name() + " imports " + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTestIsAFragmentOfWhatItTests() {
        assertThat(Checkout.all().stream().map(BundleManifest::of).filter(BundleManifest::isTest))
                .allSatisfy(test -> assertThat(test.host() + ".tests").isEqualTo(test.name()));
    }
}
