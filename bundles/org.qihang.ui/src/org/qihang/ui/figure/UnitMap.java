package org.qihang.ui.figure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateRow;
import org.qihang.indicator.RateTable;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Target;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.chart.TileMap;
import org.qihang.ui.chart.TileMap.Tile;
import org.qihang.ui.chart.TileMap.Tone;
import org.qihang.ui.chart.TitledPicture;

/** The units on a map of tiles, each held against the target of the province. */
final class UnitMap implements FigureMaking {

    /** Tiles of units the plan gives no place, beside each other. */
    private static final int COLUMNS = 4;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public ShownFigure of(FigureQuestion question, IProgressMonitor monitor) {
        FigureWords words = question.words();
        Target target = RankedTarget.on(question.plan().plan().getTargets(), question.on()).orElse(null);
        if (target == null || target.getFormula() == null) {
            return ShownFigure.none(words.text("map.noTarget"));
        } else if (!question.hasGraduates()) {
            return ShownFigure.none(words.text("rates.empty"));
        }
        RateTable table = question.rates().rates(new RateQuery(question.campaign(), question.on(),
                target.getFormula().getCode(), List.of(Dimension.UNIT), Map.of()));
        Map<String, RateRow> rows = table.rows().stream()
                .collect(Collectors.toMap(row -> row.keys().getFirst().code(), row -> row));
        List<Unit> units = question.plan().plan().getUnits();
        BigDecimal widest = units.stream().map(unit -> rows.get(unit.getCode())).filter(Objects::nonNull)
                .map(RateRow::rate).filter(Objects::nonNull).map(target.getGoal()::subtract)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Shading shading = new Shading(words, target, widest.divide(THREE, 2, RoundingMode.CEILING));
        List<Tile> tiles = new ArrayList<>();
        Map<String, RegisterQuery> records = new HashMap<>();
        int below = units.stream().map(Unit::getMapRow).filter(Objects::nonNull).max(Integer::compare).orElse(-1) + 1;
        int unplaced = 0;
        for (Unit unit : units) {
            boolean placed = unit.getMapRow() != null && unit.getMapColumn() != null;
            tiles.add(shading.tile(unit, rows.get(unit.getCode()), placed ? unit.getMapRow() : below + unplaced / COLUMNS,
                    placed ? unit.getMapColumn() : unplaced % COLUMNS));
            unplaced += placed ? 0 : 1;
            records.put(unit.getCode(), graduates(question, target.getFormula(), unit));
        }
        tiles.sort((one, other) -> one.row() == other.row() ? one.column() - other.column() : one.row() - other.row());
        RateRow total = table.total();
        return ShownFigure.of(new TitledPicture(words.text("map.title", target.getName()),
                List.of(words.text("map.subtitle", words.date(question.on()), words.goal(target.getGoal()),
                        words.rate(total.rate()), words.count(total.numerator()), words.count(total.denominator()))),
                new TileMap(tiles, shading.legend(), words.text("map.noUnits")),
                List.of(words.text("notes", table.formulaName(), table.answeringRule(), table.source()))), records);
    }

    /** Those the unit answers for, without those the formula leaves out. */
    private static RegisterQuery graduates(FigureQuestion question, RateFormula formula, Unit unit) {
        RegisterQuery graduates = RegisterQuery.of(question.campaign(), Register.of(Literals.GRADUATE))
                .with(new Compare(Feature.of(Literals.RECORD__UNIT), Operator.EQ, unit.getCode()));
        for (String outside : CampaignPlan.list(formula.getOutside())) {
            graduates = graduates.with(new Compare(Feature.of(Literals.GRADUATE__DESTINATION), Operator.NE, outside));
        }
        return graduates;
    }

    /**
     * From a unit's rate to its tile.
     *
     * @param third a third of the widest gap: where one tone ends and the next begins
     */
    private record Shading(FigureWords words, Target target, BigDecimal third) {

        Tile tile(Unit unit, RateRow row, int mapRow, int mapColumn) {
            if (row == null || row.rate() == null) {
                return new Tile(unit.getCode(), unit.getName(), words.text("map.noFigure"), "", mapRow, mapColumn,
                        Tone.UNKNOWN, words.text("map.nobody", unit.getName()));
            }
            BigDecimal gap = target.getGoal().subtract(row.rate());
            String details = words.text("map.details", unit.getName(), words.rate(row.rate()),
                    words.count(row.numerator()), words.count(row.denominator()), words.goal(target.getGoal()));
            boolean reached = gap.signum() <= 0;
            return new Tile(unit.getCode(), unit.getName(), words.rate(row.rate()),
                    words.text(reached ? "map.over" : "map.missing", words.points(gap)), mapRow, mapColumn, tone(gap),
                    details + (reached ? words.text("map.details.over", words.points(gap))
                            : words.text("map.details.missing", words.points(gap), words.count(missing(row)))));
        }

        private Tone tone(BigDecimal gap) {
            if (gap.signum() <= 0) {
                return Tone.REACHED;
            }
            return gap.compareTo(third) <= 0 ? Tone.NEAR
                    : gap.compareTo(third.add(third)) <= 0 ? Tone.FAR : Tone.FARTHEST;
        }

        /** The fewest people that lift the unit to the goal. */
        private long missing(RateRow row) {
            return target.getGoal().multiply(BigDecimal.valueOf(row.denominator()))
                    .divide(HUNDRED, 0, RoundingMode.CEILING).longValueExact() - row.numerator();
        }

        Map<Tone, String> legend() {
            Map<Tone, String> legend = new EnumMap<>(Tone.class);
            String once = words.points(third);
            String twice = words.points(third.add(third));
            legend.put(Tone.REACHED, words.text("map.legend.reached"));
            legend.put(Tone.NEAR, words.text("map.legend.near", once));
            legend.put(Tone.FAR, words.text("map.legend.far", once, twice));
            legend.put(Tone.FARTHEST, words.text("map.legend.farthest", twice));
            legend.put(Tone.UNKNOWN, words.text("map.legend.unknown"));
            return legend;
        }
    }
}
