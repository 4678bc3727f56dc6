package org.qihang.process.match;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/** The posts of a campaign that are not filled, in columns. */
final class PostRows {

    static final Register POSTS = Register.of(Literals.POST);
    static final Register SIGNINGS = Register.of(Literals.SIGNING);

    private static final int[][] NONE = {};
    private static final List<Feature> COLUMNS = Stream.of(Literals.POST__CODE, Literals.POST__NUMBER,
            Literals.POST__PLACE, Literals.POST__DEGREE, Literals.POST__MAJORS, Literals.POST__PAY_FROM,
            Literals.POST__PAY_TO, Literals.POST__VALID_FROM, Literals.POST__VALID_TO).map(Feature::of).toList();

    private final Majors majors;
    private final Map<String, int[]> groups = new HashMap<>();
    private final Map<String, Integer> filled;
    private String[] keys = new String[1 << 14];
    private int[][][] asked = new int[1 << 14][][];
    private byte[] levels = new byte[1 << 14];
    private int[] places = new int[1 << 14];
    private int[] pays = new int[1 << 14];
    private int[] from = new int[1 << 14];
    private int[] to = new int[1 << 14];
    private int size;

    private PostRows(Majors majors, Map<String, Integer> filled) {
        this.majors = majors;
        this.filled = filled;
    }

    /** Reads all posts and how many signings each has that were not dissolved. */
    static PostRows read(Registers registers, String campaign, Majors majors) {
        Map<String, Integer> filled = new HashMap<>();
        Feature post = Feature.of(Literals.SIGNING__POST);
        registers.stream(RegisterQuery.of(campaign, SIGNINGS).with(new Criterion.Empty(post, false))
                .with(new Criterion.Empty(Feature.of(Literals.SIGNING__DISSOLVED), true)), List.of(post), row -> {
                    filled.merge((String) row[0], 1, Integer::sum);
                    return true;
                });
        PostRows rows = new PostRows(majors, filled);
        registers.stream(RegisterQuery.of(campaign, POSTS), COLUMNS, rows::add);
        return rows;
    }

    private boolean add(Object[] values) {
        if ((Integer) values[1] > filled.getOrDefault((String) values[0], 0)) {
            if (size == keys.length) {
                grow();
            }
            keys[size] = (String) values[0];
            places[size] = PlaceFit.place((String) values[2]);
            levels[size] = (byte) DegreeLevel.of((String) values[3]);
            asked[size] = majors((String) values[4]);
            pays[size] = pay((BigDecimal) values[5], (BigDecimal) values[6]);
            from[size] = day((LocalDate) values[7], Integer.MIN_VALUE);
            to[size++] = day((LocalDate) values[8], Integer.MAX_VALUE);
        }
        return true;
    }

    private void grow() {
        int more = size * 2;
        keys = Arrays.copyOf(keys, more);
        asked = Arrays.copyOf(asked, more);
        levels = Arrays.copyOf(levels, more);
        places = Arrays.copyOf(places, more);
        pays = Arrays.copyOf(pays, more);
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
    }

    private int[][] majors(String codes) {
        if (codes == null || codes.isBlank()) {
            return NONE;
        }
        return Stream.of(codes.strip().split("\\s+")).map(code -> groups.computeIfAbsent(code, majors::enter))
                .toArray(int[][]::new);
    }

    private static int pay(BigDecimal from, BigDecimal to) {
        BigDecimal pay = from == null ? to : from;
        return pay == null ? PayScale.NONE : pay.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static int day(LocalDate day, int none) {
        return day == null ? none : (int) day.toEpochDay();
    }

    int size() {
        return size;
    }

    String key(int row) {
        return keys[row];
    }

    /** The groups of each major asked for; none for any. */
    int[][] asked(int row) {
        return asked[row];
    }

    int level(int row) {
        return levels[row];
    }

    int place(int row) {
        return places[row];
    }

    /** From so many yuan a month. */
    int pay(int row) {
        return pays[row];
    }

    PayScale payScale() {
        return new PayScale(Arrays.copyOf(pays, size));
    }

    boolean open(int row, int day) {
        return from[row] <= day && day <= to[row];
    }
}
