package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.qihang.model.meta.Feature;
import org.qihang.store.Order;

/** By which columns the rows are sorted; the database does the sorting. */
final class RegisterSort implements ISortModel {

    private final List<Feature> columns;
    private final Runnable changed;
    private final Map<Integer, SortDirectionEnum> directions = new LinkedHashMap<>();

    RegisterSort(List<Feature> columns, Runnable changed) {
        this.columns = columns;
        this.changed = changed;
    }

    /** The order asked for; empty: as the store has it. */
    List<Order> order() {
        return directions.entrySet().stream().map(entry -> new Order(columns.get(entry.getKey()),
                entry.getValue() == SortDirectionEnum.ASC)).toList();
    }

    /** Sorts by this from the next query on. */
    void set(List<Order> order) {
        directions.clear();
        order.forEach(one -> directions.put(columns.indexOf(one.feature()),
                one.ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC));
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        if (!accumulate) {
            directions.clear();
        }
        if (direction == SortDirectionEnum.NONE) {
            directions.remove(column);
        } else {
            directions.put(column, direction);
        }
        changed.run();
    }

    @Override
    public void clear() {
        directions.clear();
        changed.run();
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return new ArrayList<>(directions.keySet());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return directions.containsKey(column);
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return directions.getOrDefault(column, SortDirectionEnum.NONE);
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }
}
