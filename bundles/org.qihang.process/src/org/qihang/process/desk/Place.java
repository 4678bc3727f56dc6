package org.qihang.process.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.Unit;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;

/**
 * Where a body stands in a campaign's plan.
 *
 * @param desk its own, or the first one its department works at
 * @param departments the department it named, or all of its desk; empty for the offices of the units
 */
public record Place(Body body, Desk desk, List<Department> departments) {

    public Place {
        departments = List.copyOf(departments);
    }

    /** Finds a body; refuses a desk, department or unit the plan does not have. */
    public static Place of(CampaignPlan plan, Body body) {
        List<Unit> units = plan.plan().getUnits();
        if (!body.province() && coded(units, body.unit()).isEmpty()) {
            throw new ProcessException("unit.unknown", plan.plan().getIdentifier(), body.unit(), shown(units.stream()));
        }
        List<Desk> desks = plan.plan().getDesks();
        Optional<Desk> own = coded(desks, body.department());
        if (own.isPresent()) {
            return new Place(body, own.get(), own.get().getDepartments());
        }
        Optional<Department> department = coded(plan.plan().getDepartments(), body.department());
        return department.flatMap(each -> desks.stream().filter(desk -> desk.getDepartments().contains(each)).findFirst())
                .map(desk -> new Place(body, desk, List.of(department.get())))
                .orElseThrow(() -> new ProcessException("desk.unknown", plan.plan().getIdentifier(), body.department(),
                        shown(Stream.concat(desks.stream(), desks.stream().flatMap(desk -> desk.getDepartments().stream())
                                .distinct()))));
    }

    private static <T extends Coded> Optional<T> coded(List<T> all, String code) {
        return all.stream().filter(each -> code.equals(each.getCode())).findFirst();
    }

    private static String shown(Stream<? extends Coded> all) {
        return all.map(each -> each.getCode() + " " + each.getName()).collect(Collectors.joining(", "));
    }

    /** Whether a record of that unit is this body's. */
    public boolean reaches(String unit) {
        return body.province() || body.unit().equals(unit);
    }

    /** Whether a department of that code works here. */
    public boolean has(String department) {
        return departments.stream().anyMatch(each -> each.getCode().equals(department));
    }

    /** Whether it leads the campaign. */
    public boolean leads() {
        return departments.stream().anyMatch(Department::isLeads);
    }
}
