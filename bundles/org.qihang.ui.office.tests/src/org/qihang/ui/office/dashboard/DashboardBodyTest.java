package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.indicator.TargetStatus;
import org.qihang.model.campaign.Campaign;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.chart.ControlPicture;

/** The dashboard's widgets, on the display of the thread that tests. */
class DashboardBodyTest {

    private final Campaign campaign = Samples.aCampaign();
    private Shell shell;
    private DashboardBody body;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 700);
        Runnable nothing = () -> { };
        body = new DashboardBody(shell, new Wording(Locale.SIMPLIFIED_CHINESE), new DashboardBody.Actions(
                new Header.Actions(day -> { }, nothing, nothing, nothing), nothing, bar -> { }));
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(DashboardBodyTest::all))
                : Stream.of(control);
    }

    static List<Label> figures(DashboardBody body) {
        return all(body.cards()).filter(control -> control.getData(TargetCard.FIGURE) != null)
                .map(Label.class::cast).toList();
    }

    private static long colours(ImageData picture) {
        int[] line = new int[picture.width];
        return IntStream.range(0, picture.height).boxed().flatMapToInt(y -> {
            picture.getPixels(0, y, picture.width, line, 0);
            return Arrays.stream(line.clone());
        }).distinct().count();
    }

    private void show(DashboardData data) {
        AtomicBoolean shown = new AtomicBoolean();
        body.show(data, () -> shown.set(true));
        while (!shown.get()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }

    @Test
    void whatComesLastIsShownAlone() {
        body.show(Samples.figures(campaign, Samples.AUGUST_END), () -> { });
        show(Samples.withoutRoster(campaign, Samples.AUGUST_END));
        assertThat(figures(body)).extracting(Label::getText).containsExactly("—", "—");
        assertThat(body.picture().isVisible()).isTrue();
    }

    @Test
    void theCardsSayTheFiguresOfTheTargets() {
        DashboardData data = Samples.figures(campaign, Samples.AUGUST_END);
        show(data);
        assertThat(figures(body)).extracting(Label::getText).containsExactly("92.50%", "92.50%");
        assertThat(figures(body)).extracting(label -> ((TargetStatus) label.getData(TargetCard.FIGURE)).target())
                .containsExactlyElementsOf(campaign.getTargets());
        assertThat(figures(body)).extracting(Control::getToolTipText).allSatisfy(
                tip -> assertThat(tip).contains("1,850", "2,000", "standard formula"));
    }

    @Test
    void barsStandInTheOrderOfTheirRates() {
        show(Samples.figures(campaign, Samples.AUGUST_END));
        assertThat(body.ranking().ranking().bars()).extracting(Bar::name)
                .containsExactly("Dalian", "Shenyang", "Anshan");
    }

    @Test
    void otherFiguresReplaceTheOldOnes() {
        show(Samples.figures(campaign, Samples.AUGUST_END));
        show(Samples.withoutRoster(campaign, Samples.AUGUST_END));
        assertThat(figures(body)).extracting(Label::getText).containsExactly("—", "—");
        assertThat(body.ranking().ranking().bars()).isEmpty();
        assertThat(all(shell).filter(Label.class::isInstance).map(Label.class::cast).filter(Control::isVisible)
                .map(Label::getText)).anyMatch(text -> text.contains("还没有毕业生名册"));
    }

    @Test
    void chartsArePainted() {
        show(Samples.figures(campaign, Samples.AUGUST_END));
        for (Control part : List.of(body.ranking().control(), body.timeLine(), body.cards(), body.picture())) {
            assertThat(colours(ControlPicture.of(part))).as(Objects.toString(part)).isGreaterThan(8);
        }
        byte[] png = ControlPicture.png(ControlPicture.of(body.picture()));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void smallWindowsScroll() {
        shell.setSize(900, 300);
        show(Samples.figures(campaign, Samples.AUGUST_END));
        assertThat(body.picture().getSize().y).isGreaterThan(shell.getClientArea().height);
    }
}
