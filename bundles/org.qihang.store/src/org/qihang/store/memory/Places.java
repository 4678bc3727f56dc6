package org.qihang.store.memory;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Chooses places and sorts them. */
public final class Places {

    /** Compares two places; never 0 for different ones. */
    @FunctionalInterface
    public interface Order {
        int compare(int one, int other);
    }

    private Places() {
    }

    /** The places below a count that meet a condition. */
    public static int[] chosen(int count, IntPredicate condition) {
        int[] chosen = new int[count];
        int found = 0;
        for (int place = 0; place < count; place++) {
            if (condition.test(place)) {
                chosen[found++] = place;
            }
        }
        return found == count ? chosen : Arrays.copyOf(chosen, found);
    }

    /** The first so many of places in an order, without sorting the others. */
    public static int[] first(int[] places, int limit, Order order) {
        if (limit >= places.length / 4) {
            int[] sorted = places.clone();
            sort(sorted, order);
            return Arrays.copyOf(sorted, Math.min(limit, sorted.length));
        }
        // A heap of the first ones, the last of them on top.
        int[] heap = Arrays.copyOf(places, limit);
        for (int i = limit / 2 - 1; i >= 0; i--) {
            sink(heap, i, order);
        }
        for (int i = limit; i < places.length && limit > 0; i++) {
            if (order.compare(places[i], heap[0]) < 0) {
                heap[0] = places[i];
                sink(heap, 0, order);
            }
        }
        sort(heap, order);
        return heap;
    }

    private static void sink(int[] heap, int from, Order order) {
        int parent = from;
        for (int child = 2 * parent + 1; child < heap.length; child = 2 * parent + 1) {
            if (child + 1 < heap.length && order.compare(heap[child + 1], heap[child]) > 0) {
                child++;
            }
            if (order.compare(heap[child], heap[parent]) <= 0) {
                return;
            }
            int swapped = heap[child];
            heap[child] = heap[parent];
            heap[parent] = swapped;
            parent = child;
        }
    }

    /** Sorts places: the library sorts numbers by themselves only, and objects for so many would be slow. */
    public static void sort(int[] places, Order order) {
        sort(places.clone(), places, 0, places.length, order);
    }

    private static void sort(int[] from, int[] to, int begin, int end, Order order) {
        if (end - begin < 2) {
            return;
        }
        int middle = (begin + end) >>> 1;
        sort(to, from, begin, middle, order);
        sort(to, from, middle, end, order);
        if (order.compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, begin, to, begin, end - begin);
            return;
        }
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            to[i] = right >= end || left < middle && order.compare(from[left], from[right]) <= 0 ? from[left++]
                    : from[right++];
        }
    }
}
