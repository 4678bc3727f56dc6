package org.qihang.process.match;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/** The graduates of a campaign in columns. */
final class SeekerRows {

    static final Register GRADUATES = Register.of(Literals.GRADUATE);
    static final Register UNIVERSITIES = Register.of(Literals.UNIVERSITY);

    static final List<Feature> COLUMNS = Stream.of(Literals.GRADUATE__IDENTITY_NUMBER, Literals.GRADUATE__DEGREE,
            Literals.GRADUATE__MAJOR, Literals.GRADUATE__ORIGIN, Literals.GRADUATE__UNIVERSITY,
            Literals.GRADUATE__HARDSHIP, Literals.GRADUATE__DESTINATION, Literals.GRADUATE__DESTINATION_SINCE)
            .map(Feature::of).toList();

    private final Majors majors;
    private final Map<String, String> schools;
    private final Map<String, int[]> groups = new HashMap<>();
    private final Map<String, Byte> destinations = new HashMap<>();
    private String[] keys = new String[1 << 14];
    private int[][] own = new int[1 << 14][];
    private byte[] levels = new byte[1 << 14];
    private int[][] places = new int[1 << 14][];
    private boolean[] hardship = new boolean[1 << 14];
    private byte[] destination = new byte[1 << 14];
    private int[] since = new int[1 << 14];
    private int size;

    private SeekerRows(Majors majors, Map<String, String> schools) {
        this.majors = majors;
        this.schools = schools;
    }

    /** Where the universities lie, by their codes. */
    static Map<String, String> schools(Registers registers, String campaign) {
        Map<String, String> places = new HashMap<>();
        registers.stream(RegisterQuery.of(campaign, UNIVERSITIES),
                List.of(Feature.of(Literals.UNIVERSITY__CODE), Feature.of(Literals.UNIVERSITY__PLACE)), row -> {
                    places.put((String) row[0], (String) row[1]);
                    return true;
                });
        return places;
    }

    static SeekerRows read(Registers registers, String campaign, Majors majors, Map<String, String> schools) {
        SeekerRows rows = new SeekerRows(majors, schools);
        registers.stream(RegisterQuery.of(campaign, GRADUATES), COLUMNS, rows::add);
        return rows;
    }

    private boolean add(Object[] values) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = (String) values[0];
        levels[size] = (byte) DegreeLevel.of((String) values[1]);
        own[size] = groups.computeIfAbsent(Objects.toString(values[2], ""), majors::enter);
        places[size] = seeker(values, schools).places();
        hardship[size] = values[5] != null && !"0".equals(values[5]);
        destination[size] = destinations.computeIfAbsent(Objects.toString(values[6], ""),
                any -> (byte) destinations.size());
        since[size++] = values[7] == null ? Integer.MIN_VALUE : (int) ((LocalDate) values[7]).toEpochDay();
        return true;
    }

    private void grow() {
        int more = size * 2;
        keys = Arrays.copyOf(keys, more);
        own = Arrays.copyOf(own, more);
        levels = Arrays.copyOf(levels, more);
        places = Arrays.copyOf(places, more);
        hardship = Arrays.copyOf(hardship, more);
        destination = Arrays.copyOf(destination, more);
        since = Arrays.copyOf(since, more);
    }

    /** A graduate of the columns above. */
    static Seeker seeker(Object[] values, Map<String, String> schools) {
        return new Seeker((String) values[0], (String) values[1], (String) values[2], (String) values[3],
                schools.get((String) values[4]));
    }

    int size() {
        return size;
    }

    String key(int row) {
        return keys[row];
    }

    /** The groups of the graduate's major. */
    int[] own(int row) {
        return own[row];
    }

    int level(int row) {
        return levels[row];
    }

    /** Home and university. */
    int[] places(int row) {
        return places[row];
    }

    boolean hardship(int row) {
        return hardship[row];
    }

    /** The codes of destinations, each at its number. */
    String[] destinations() {
        String[] codes = new String[destinations.size()];
        destinations.forEach((code, number) -> codes[number] = code);
        return codes;
    }

    /** The number of the present destination. */
    int destination(int row) {
        return destination[row];
    }

    /** Whether the present destination began after a day. */
    boolean later(int row, int day) {
        return since[row] > day;
    }
}
