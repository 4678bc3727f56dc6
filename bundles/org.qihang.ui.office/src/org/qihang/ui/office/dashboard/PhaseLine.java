package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.ReportingPeriod;
import org.qihang.model.campaign.Target;
import org.qihang.ui.chart.TimeLine;
import org.qihang.ui.chart.TimeLine.Lane;
import org.qihang.ui.chart.TimeLine.Milestone;
import org.qihang.ui.chart.TimeLine.Stretch;

/** The campaign over time: a lane for each phase, one for the days targets are due, one for the days reports are. */
final class PhaseLine {

    private final Wording wording;

    PhaseLine(Wording wording) {
        this.wording = wording;
    }

    /** The time line with the given day marked. */
    TimeLine of(Campaign campaign, LocalDate marked) {
        List<Lane> lanes = new ArrayList<>();
        for (Phase phase : campaign.getPhases()) {
            lanes.add(new Lane(phase.getName(), List.of(stretch(phase)), List.of()));
        }
        lanes.add(new Lane(wording.text("timeline.targets"), List.of(), targets(campaign)));
        lanes.add(new Lane(wording.text("timeline.reports"), List.of(), reports(campaign)));
        return new TimeLine(campaign.getBegins(), campaign.getEnds(), lanes, marked,
                wording.text("timeline.marked", wording.day(marked)));
    }

    private Stretch stretch(Phase phase) {
        String span = wording.text("span", wording.day(phase.getBegins()), wording.day(phase.getEnds()));
        String details = phase.getName() + "\n" + span;
        return new Stretch(phase.getBegins(), phase.getEnds(), span,
                phase.getDescription() == null ? details : details + "\n" + phase.getDescription());
    }

    /** Targets due on the same day share a milestone, because their names would lie upon each other. */
    private List<Milestone> targets(Campaign campaign) {
        Map<LocalDate, List<Target>> byDay = campaign.getTargets().stream()
                .filter(target -> target.getDue() != null && target.getGoal() != null)
                .collect(Collectors.groupingBy(Target::getDue, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream().map(entry -> {
            List<String> names = entry.getValue().stream().map(this::target).toList();
            String label = names.size() == 1 ? names.getFirst()
                    : wording.text("timeline.targetsDue", names.size());
            return new Milestone(entry.getKey(), label,
                    wording.date(entry.getKey()) + "\n" + String.join("\n", names), false);
        }).toList();
    }

    private String target(Target target) {
        return wording.text("timeline.target", target.getName(), wording.goal(target.getGoal()));
    }

    private List<Milestone> reports(Campaign campaign) {
        Map<LocalDate, List<String>> byDay = campaign.getReportingPeriods().stream()
                .filter(period -> period.getDue() != null)
                .collect(Collectors.groupingBy(ReportingPeriod::getDue, TreeMap::new,
                        Collectors.mapping(ReportingPeriod::getName, Collectors.toList())));
        return byDay.entrySet().stream().map(entry -> new Milestone(entry.getKey(), "",
                wording.text("timeline.reportDue", wording.date(entry.getKey()),
                        String.join(wording.text("list.separator"), entry.getValue())), true)).toList();
    }
}
