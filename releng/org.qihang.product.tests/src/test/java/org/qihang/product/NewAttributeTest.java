package org.qihang.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One more attribute of a register is a line of the model, a line of the mapping, a migration and two labels: on a
 * copy of the sources "night shift" is added to the posts, and is then in table, form, import, list, export and history.
 */
class NewAttributeTest {

    private static final String MODEL = "bundles/org.qihang.model/model/register.xcore";
    private static final String MAPPING = "bundles/org.qihang.store/META-INF/orm.xml";
    private static final String MIGRATIONS = "bundles/org.qihang.store/src/db/migration/";
    private static final String LABELS = "bundles/org.qihang.model/src/org/qihang/model/meta/labels";
    private static final int MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void fiveLinesAreEnough() throws Exception {
        Checkout sources = Checkout.copiedTo(folder.resolve("sources"));
        addNightShift(sources);
        // The window tests of the copy look for every attribute of the model in every table and form.
        build(sources, "EveryAttributeTest");
        Product product = new Product(productWith(sources), folder);
        headless(product);
    }

    private static void addNightShift(Checkout sources) {
        sources.insertAfter(MODEL, "\tDate validTo", "\t@Q(width=\"60\", group=\"requirement\")\n\tBoolean nightShift");
        sources.insertAfter(MAPPING, "<basic name=\"validTo\"/>", "      <basic name=\"nightShift\"/>");
        int next = 1;
        while (Files.exists(sources.resolve(MIGRATIONS + next + ".sql"))) {
            next++;
        }
        sources.write(MIGRATIONS + next + ".sql", "alter table post add column if not exists night_shift boolean;\n");
        sources.insertAfter(LABELS + ".properties", "Post.validTo", "Post.nightShift = 夜班");
        sources.insertAfter(LABELS + "_en.properties", "Post.validTo", "Post.nightShift = Night shift");
    }

    /** Every bundle and the window tests; the others' tests and the products are not needed here. */
    private static String modules(Checkout sources) throws IOException {
        List<String> modules = new ArrayList<>(List.of("target-platform", "bundles/org.qihang.ui.tests",
                "features/org.qihang.platform.feature", "features/org.qihang.core.feature",
                "features/org.qihang.departments.feature"));
        try (Stream<Path> bundles = Files.list(sources.resolve("bundles"))) {
            bundles.filter(bundle -> Files.exists(bundle.resolve("pom.xml")))
                    .map(bundle -> "bundles/" + bundle.getFileName()).filter(bundle -> !bundle.endsWith(".tests"))
                    .forEach(modules::add);
        }
        return String.join(",", modules);
    }

    private void build(Checkout sources, String test) throws IOException, InterruptedException {
        Path log = folder.resolve("build.log");
        ProcessBuilder maven = new ProcessBuilder(Path.of(System.getProperty("qihang.maven"), "bin", "mvn").toString(), "-B",
                "-o", "-ntp", "-pl", modules(sources), "-Dtest=" + test,
                "-DforceContextQualifier=" + qualifier(), "verify").directory(sources.folder().toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        Process build = maven.start();
        build.getOutputStream().close();
        boolean ended = build.waitFor(MINUTES, TimeUnit.MINUTES);
        build.destroyForcibly();
        assertThat(ended && build.exitValue() == 0).as("%s", Files.readString(log)).isTrue();
    }

    /** The last part of the versions of the product's bundles: those of the copy take their places. */
    private static String qualifier() throws IOException {
        try (Stream<Path> plugins = Files.list(Product.home().resolve("plugins"))) {
            return plugins.map(plugin -> plugin.getFileName().toString()).filter(name -> name.startsWith("org.qihang.model_"))
                    .map(name -> name.replaceAll(".*_1\\.0\\.0\\.|\\.jar", "")).findFirst().orElseThrow();
        }
    }

    /** The product with the bundles of the copy in the place of its own. */
    private Path productWith(Checkout sources) throws IOException {
        Path product = folder.resolve("product");
        Checkout.copy(Product.home(), product);
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            for (Path plugin : plugins.filter(Files::isRegularFile).toList()) {
                String bundle = plugin.getFileName().toString().replaceAll("_.*", "");
                Path built = sources.resolve("bundles/" + bundle + "/target/" + bundle + "-1.0.0-SNAPSHOT.jar");
                if (Files.exists(built)) {
                    Files.copy(built, plugin, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return product.resolve("qihang");
    }

    private void headless(Product product) throws IOException {
        Files.writeString(folder.resolve("employers.csv"), """
                组织机构代码,单位名称,单位所在地代码
                12345678X,沈阳机床厂,210100
                """.replace("12345678X", employer()));
        Files.writeString(folder.resolve("posts.csv"), posts("是"));
        done(product, "init", "liaoning-2013");
        done(product, "import", "employer", "employers.csv");
        done(product, "import", "post", "posts.csv");
        assertThat(done(product, "list", "post", "--columns", "title,nightShift", "--format", "csv")).contains("夜班")
                .contains("夜间维修工");
        done(product, "export", "post", "out.csv");
        List<String> exported = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(exported.getFirst()).contains("夜班");
        assertThat(exported.get(1)).contains("是");
        Files.writeString(folder.resolve("posts.csv"), posts("否"));
        done(product, "import", "post", "posts.csv");
        String key = done(product, "list", "post", "--columns", "code", "--format", "csv").lines().skip(1).findFirst()
                .orElseThrow();
        assertThat(done(product, "history", "post", key)).contains("夜班");
    }

    private static String posts(String nightShift) {
        return """
                岗位名称,组织机构代码,岗位类别,需求人数,工作地点代码,来源渠道,征集部门,有效期起,夜班
                夜间维修工,%s,普通岗位,3,210100,中小微型企业,省中小企业厅,2013-05-20,%s
                """.formatted(employer(), nightShift);
    }

    /** An organisation code with its check character (GB 11714). */
    private static String employer() {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        String digits = "12345678";
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        int check = 11 - sum % 11;
        return digits + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
    }

    private static String done(Product product, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--store";
        all[1] = "store";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Product.Run run = product.run(all);
        assertThat(run.exitCode()).as("%s", run).isZero();
        return run.out();
    }
}
