package org.qihang.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.groups.Tuple;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateRow;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.Rates;
import org.qihang.indicator.Targets;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.process.quota.QuotaLedger;
import org.qihang.process.quota.QuotaStatus;
import org.qihang.ui.chart.Funnel;
import org.qihang.ui.chart.Picture;
import org.qihang.ui.chart.Picture.Spot;
import org.qihang.ui.chart.PictureCanvas;
import org.qihang.ui.chart.PlanBars;
import org.qihang.ui.chart.TileMap;
import org.qihang.ui.chart.TileMap.Tile;
import org.qihang.ui.chart.TitledPicture;
import org.qihang.ui.chart.Trend;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.register.RegisterView;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.ScreenTexts;
import org.qihang.ui.tests.Ui;
import org.qihang.ui.work.Viewpoint;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The figures in the running workbench, against what the processes say and against what was counted by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureViewTest {

    private static final String CAMPAIGN = OpenWorkbench.CAMPAIGN;
    private static final LocalDate DAY = SmallSeason.DAY;

    private OpenWorkbench workbench;
    private Viewpoint viewpoint;
    private FigureView view;

    @TempDir
    private Path folder;

    @BeforeAll
    void open(@TempDir Path place) {
        workbench = OpenWorkbench.over(place.resolve("store"));
        SmallSeason.fill(workbench.store());
        viewpoint = workbench.page().getWorkbenchWindow().getService(Viewpoint.class);
    }

    @BeforeEach
    void look() {
        viewpoint.unit("");
        viewpoint.choose(DAY);
    }

    @AfterEach
    void leave() {
        workbench.page().hideView(view);
    }

    @AfterAll
    void close() {
        viewpoint.unit("");
        viewpoint.choose(null);
        workbench.close();
    }

    private TitledPicture show(Figure figure) throws Exception {
        view = (FigureView) workbench.page().showView(FigureView.ID, figure.id(), IWorkbenchPage.VIEW_ACTIVATE);
        Ui.until(figure + " is there", () -> view.shown() != null && !canvas().spots().isEmpty());
        Ui.settle();
        return (TitledPicture) view.shown().picture();
    }

    private PictureCanvas canvas() {
        return view.page().canvas();
    }

    private <T extends Picture> T body(Class<T> kind) {
        return kind.cast(((TitledPicture) view.shown().picture()).body());
    }

    private void click(String key) {
        Rectangle area = canvas().spots().stream().filter(spot -> key.equals(spot.key())).map(Spot::area).findFirst()
                .orElseThrow();
        Event event = new Event();
        event.button = 1;
        event.x = area.x + area.width / 2;
        event.y = area.y + area.height / 2;
        canvas().notifyListeners(SWT.MouseMove, event);
        canvas().notifyListeners(SWT.MouseUp, event);
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    /** How many records the register shows that was opened. */
    private void opened(String register, long count) {
        IWorkbenchPart part = workbench.page().getActivePart();
        assertThat(part).isInstanceOf(RegisterView.class);
        RegisterView opened = (RegisterView) part;
        assertThat(opened.getViewSite().getSecondaryId()).isEqualTo("Graduate".equals(register) ? null : register);
        Ui.until(count + " of " + register, () -> opened.table().orElseThrow().count() == count);
        workbench.page().hideView(opened);
    }

    private RateTable rates(List<Dimension> by) {
        return new Rates(workbench.store()).rates(new RateQuery(CAMPAIGN, DAY, "standard-2013", by, Map.of()));
    }

    @Test
    void theMapShowsTheRateOfEachUnit() throws Exception {
        show(Figure.MAP);
        TileMap map = body(TileMap.class);
        FigureWords words = new FigureWords(Locale.getDefault());
        assertThat(map.tiles()).hasSize(16);
        assertThat(map.tiles().stream().map(tile -> tile.row() + "," + tile.column())).doesNotHaveDuplicates();
        assertThat(rates(List.of(Dimension.UNIT)).rows()).hasSize(2);
        for (RateRow row : rates(List.of(Dimension.UNIT)).rows()) {
            Tile tile = map.tiles().stream().filter(each -> each.key().equals(row.keys().getFirst().code())).findFirst()
                    .orElseThrow();
            assertThat(tile.figure()).isEqualTo(words.rate(row.rate())).isEqualTo("50.00%");
            assertThat(tile.note()).contains("42.00");
            // 92 of a hundred are four of the four of Shenyang, two of the two of Dalian.
            assertThat(tile.details()).contains(row.denominator() == 4 ? "还差 42.00 个百分点（2 人）"
                    : "还差 42.00 个百分点（1 人）");
        }
        assertThat(map.tiles()).filteredOn(tile -> tile.tone() == TileMap.Tone.UNKNOWN).hasSize(14);
    }

    @Test
    void aTileOpensTheGraduatesOfItsUnit() throws Exception {
        show(Figure.MAP);
        click("210200");
        opened("Graduate", 2);
    }

    @Test
    void theTrendEndsWhereTheTargetStands() throws Exception {
        show(Figure.TREND);
        Trend trend = body(Trend.class);
        assertThat(trend.values().getLast().on()).isEqualTo(DAY);
        assertThat(trend.values().getLast().percent()).isEqualTo(new Targets(workbench.store(),
                new Rates(workbench.store())).on(CAMPAIGN, DAY).getFirst().actual().rate()).isEqualByComparingTo("50");
        assertThat(trend.values()).hasSize(15).allSatisfy(value -> assertThat(value.percent())
                .isEqualByComparingTo(value.on().isBefore(LocalDate.of(2013, 6, 10)) ? "0" : "50"));
        assertThat(trend.goals()).extracting(Trend.Goal::label).anyMatch(label -> label.contains("92%"))
                .anyMatch(label -> label.contains("94%"));
    }

    @Test
    void aDayOfTheTrendOpensThoseEmployedByThen() throws Exception {
        show(Figure.TREND);
        click(DAY.toString());
        opened("Graduate", 3);
    }

    @Test
    void theTrendIsThatOfTheUnitLookedFrom() throws Exception {
        show(Figure.TREND);
        viewpoint.unit("210200");
        Ui.until("Dalian", () -> ((TitledPicture) view.shown().picture()).subtitles().getFirst().contains("大连"));
        assertThat(body(Trend.class).values().getLast().details()).contains("已就业 1 / 统计 2 人");
    }

    @Test
    void theFunnelCountsPostsMatchesAndSignings() throws Exception {
        show(Figure.FUNNEL);
        Funnel funnel = body(Funnel.class);
        assertThat(funnel.stages().stream().map(stage -> stage.parts().stream().map(Funnel.Part::number).toList()))
                .containsExactly(List.of(50L), List.of(12L, 2L), List.of(2L));
        assertThat(funnel.stages().get(2).parts().getFirst().details()).contains("解约 1 份");
        click("posts");
        opened("Post", 2);
        click("contacts");
        opened("Contact", 2);
        click("intents");
        opened("JobFair", 1);
        click("signed");
        opened("Signing", 2);
    }

    @Test
    void theBarsAreThoseOfTheLedger() throws Exception {
        show(Figure.QUOTAS);
        List<QuotaStatus> rows = new QuotaLedger(workbench.store(), Locale.getDefault()).on(CAMPAIGN, DAY).rows();
        assertThat(body(PlanBars.class).bars()).extracting(PlanBars.Amount::key, PlanBars.Amount::planned,
                PlanBars.Amount::done).containsExactlyElementsOf(rows.stream().map(row -> Tuple
                        .tuple(row.quota().getCode(), row.planned(), row.done() + row.late())).toList());
        assertThat(body(PlanBars.class).bars().getFirst().done()).isEqualTo(50);
        click("posts");
        opened("Post", 2);
    }

    @Test
    void whileAPhaseRunsItsProjectionIsShown() throws Exception {
        viewpoint.choose(LocalDate.of(2013, 6, 10));
        show(Figure.QUOTAS);
        Ui.until("June", () -> body(PlanBars.class).bars().get(2).projection() != null);
        assertThat(body(PlanBars.class).bars().get(2).projection()).isEqualTo(new QuotaLedger(workbench.store(),
                Locale.getDefault()).on(CAMPAIGN, LocalDate.of(2013, 6, 10)).rows().get(2).projection()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void theKeyboardReachesEveryThingAndTellsOfIt(Figure figure) throws Exception {
        show(figure);
        List<String> told = new ArrayList<>();
        key(SWT.HOME);
        for (Spot spot : canvas().spots()) {
            assertThat(spot.details()).isNotBlank();
            told.add(view.page().told());
            key(SWT.ARROW_RIGHT);
        }
        assertThat(told).doesNotContain("").hasSizeGreaterThan(3);
        assertThat(told.stream().distinct().count()).isGreaterThan(1);
        key(SWT.HOME);
        key(SWT.CR);
        assertThat(workbench.page().getActivePart()).isInstanceOf(RegisterView.class);
        workbench.page().hideView((RegisterView) workbench.page().getActivePart());
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void theVectorPictureIsWellFormedAndHoldsTheTexts(Figure figure) throws Exception {
        TitledPicture picture = show(figure);
        Path file = folder.resolve(figure.id() + ".svg");
        new FigureExport(view.page(), new FigureWords(Locale.getDefault())).write(file).join();
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        NodeList nodes = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        assertThat(texts).contains(picture.title()).containsAll(switch (figure) {
            case MAP -> List.of("沈阳市", "50.00%", "绥中县");
            case TREND -> List.of("100%", "6月", "50.00%");
            case FUNNEL -> List.of("50 个", "14 人次", "2 份");
            case QUOTAS -> List.of("征集就业岗位", "50 / 250,000 个岗位", "1 / 60 场");
        });
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void thePictureIsAsLargeAsOnScreen(Figure figure) throws Exception {
        show(figure);
        Path file = folder.resolve(figure.id() + ".png");
        new FigureExport(view.page(), new FigureWords(Locale.getDefault())).write(file).join();
        ImageData pixels = new ImageData(file.toString());
        assertThat(pixels.width).isEqualTo(canvas().getSize().x).isGreaterThan(200);
        assertThat(pixels.height).isEqualTo(canvas().getSize().y);
        assertThat(ScreenTexts.untranslated(view.page().control())).isEmpty();
        assertThat(ScreenTexts.speechless(view.page().control())).isEmpty();
    }

    @Test
    void aChangeIsShown() throws Exception {
        show(Figure.MAP);
        Graduates.add(workbench.store(), 77, "新来", graduate -> graduate.setOrigin("210300"));
        workbench.session().changed(DataChange.ofRegister(CAMPAIGN, Register.of(RegisterPackage.Literals.GRADUATE)));
        Ui.until("Anshan has somebody", () -> body(TileMap.class).tiles().stream()
                .anyMatch(tile -> tile.key().equals("210300") && tile.figure().equals("0.00%")));
        workbench.store().registers().delete(workbench.store().registers().byKey(CAMPAIGN,
                Register.of(RegisterPackage.Literals.GRADUATE), Graduates.identity(77)).orElseThrow(), "test");
    }

    @Test
    void whatNobodySeesIsWorkedOutWhenItIsSeen() throws Exception {
        show(Figure.MAP);
        FigureView map = view;
        ShownFigure before = map.shown();
        show(Figure.TREND);
        viewpoint.choose(DAY.plusDays(1));
        Ui.until("the trend is of the next day", () -> body(Trend.class).values().getLast().on().isAfter(DAY));
        Ui.settle();
        assertThat(map.shown()).isSameAs(before);
        workbench.page().hideView(view);
        view = map;
        workbench.page().bringToTop(map);
        Ui.until("the map is of the next day", () -> map.shown() != before);
    }

    @Test
    void svgIsPlainUtf8() throws Exception {
        show(Figure.QUOTAS);
        assertThat(new String(canvas().svg().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").contains("viewBox");
    }
}
