package org.qihang.process.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.qihang.model.meta.Register;

/** Collects what was found: counts all, keeps the most urgent of each kind, and sums up the people of the province. */
final class Basket {

    private static final Comparator<WorkItem> URGENT_FIRST = Comparator.comparing(WorkItem::urgency)
            .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::kind).thenComparing(item -> Objects.toString(item.unit(), ""))
            .thenComparing(item -> Objects.toString(item.key(), ""));

    private record Heap(WorkKind kind, Urgency urgency, String unit) {
    }

    private final Question question;
    private final Map<WorkKind, PriorityQueue<WorkItem>> kept = new EnumMap<>(WorkKind.class);
    private final Map<Heap, WorkItem> people = new HashMap<>();
    private final Map<WorkKind, Long> counts = new LinkedHashMap<>();
    private final Map<Urgency, Long> urgencies = new LinkedHashMap<>();

    Basket(Question question) {
        this.question = question;
        question.kinds().forEach(kind -> counts.put(kind, 0L));
        for (Urgency urgency : Urgency.values()) {
            urgencies.put(urgency, 0L);
        }
    }

    /** Something in a register; its title is looked up when it is shown. */
    void add(WorkKind kind, Urgency urgency, Register register, String key, String unit, LocalDate due, String detail) {
        add(new WorkItem(kind, urgency, register, key, null, detail, unit, due, kind.action(), 1));
    }

    void add(WorkItem item) {
        if (!counts.containsKey(item.kind())) {
            return;
        }
        counts.merge(item.kind(), item.count(), Long::sum);
        urgencies.merge(item.urgency(), item.count(), Long::sum);
        if (item.kind().people() && question.place().body().province()) {
            String unit = Objects.toString(item.unit(), "");
            people.merge(new Heap(item.kind(), item.urgency(), unit), new WorkItem(item.kind(), item.urgency(),
                    item.register(), null, null, "", unit, item.due(), item.action(), item.count()), Basket::sum);
        } else {
            PriorityQueue<WorkItem> queue = kept.computeIfAbsent(item.kind(),
                    any -> new PriorityQueue<>(URGENT_FIRST.reversed()));
            queue.add(item);
            if (queue.size() > question.rule().shown()) {
                queue.remove();
            }
        }
    }

    private static WorkItem sum(WorkItem one, WorkItem other) {
        LocalDate due = one.due() == null || other.due() != null && other.due().isBefore(one.due()) ? other.due()
                : one.due();
        return new WorkItem(one.kind(), one.urgency(), one.register(), null, null, "", one.unit(), due, one.action(),
                one.count() + other.count());
    }

    WorkList list() {
        List<WorkItem> items = new ArrayList<>();
        kept.values().forEach(items::addAll);
        people.values().forEach(item -> items.add(item.called(unitName(item.unit()))));
        items.sort(URGENT_FIRST);
        return new WorkList(question.place().body(), question.on(), called(items), counts, urgencies);
    }

    private String unitName(String code) {
        return question.plan().table("unit").stream().filter(unit -> unit.code().equals(code)).findFirst()
                .map(unit -> unit.name()).orElseGet(() -> question.text("work.noUnit"));
    }

    /** The items with the titles of their records; a record without one is called by its key. */
    private List<WorkItem> called(List<WorkItem> items) {
        Map<Register, List<String>> keys = items.stream().filter(item -> item.title() == null)
                .collect(Collectors.groupingBy(WorkItem::register, Collectors.mapping(WorkItem::key, Collectors.toList())));
        Map<Register, Map<String, String>> titles = new HashMap<>();
        keys.forEach((register, of) -> titles.put(register,
                question.store().registers().titles(question.campaign(), register, of)));
        return items.stream().map(item -> item.title() != null ? item
                : item.called(titles.get(item.register()).getOrDefault(item.key(), item.key()))).toList();
    }
}
