package org.qihang.exchange.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;
import org.qihang.model.campaign.Code;
import org.qihang.model.register.University;

/**
 * What a university teaches in the sample and how its graduates fare. Made from its name and level alone, so that it is
 * the same in every roster.
 */
final class School {

    private static final String UNDERGRADUATE = "1";
    private static final String PRIVATE = "辽宁省教育厅";
    private static final int MAJORS = 24;
    private static final Pattern FIVE_YEARS = Pattern.compile("100[1-6].*|082801");
    private static final Words PROFILES = Words.read(SampleRoster.class, "profiles.txt");
    private static final Map<String, Double> POPULAR = Words.read(SampleRoster.class, "popular.txt").weights("majors");

    private final University university;
    private final Words shares;
    private final Weighted<String> degrees;
    private final Map<Level, Weighted<String>> majors = new LinkedHashMap<>();

    /** The three catalogues of majors. */
    private enum Level {
        GRADUATE, UNDERGRADUATE, VOCATIONAL;

        static Level ofMajor(String code) {
            if (code.charAt(0) >= '5') {
                return VOCATIONAL;
            }
            return code.endsWith("00") ? GRADUATE : UNDERGRADUATE;
        }

        static Level ofDegree(String degree) {
            return switch (degree.charAt(0)) {
                case '0', '1' -> GRADUATE;
                case '2', '3' -> UNDERGRADUATE;
                default -> VOCATIONAL;
            };
        }
    }

    School(University university, List<Code> catalogue, Words shares) {
        this.university = university;
        this.shares = shares;
        for (Level level : Level.values()) {
            Map<String, Double> taught = taught(level, catalogue);
            if (!taught.isEmpty()) {
                majors.put(level, new Weighted<>(taught));
            }
        }
        Map<String, Double> given = shares.weights("degrees" + kind());
        given.keySet().removeIf(degree -> !majors.containsKey(Level.ofDegree(degree)));
        if (given.isEmpty()) {
            throw new SampleException("sample.codes", "major");
        }
        this.degrees = new Weighted<>(given);
    }

    /** The majors of a level the university has: of its fields, those its name and the major's code choose for good. */
    private Map<String, Double> taught(Level level, List<Code> catalogue) {
        Map<String, Double> fields = fields();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Code major : catalogue) {
            double weight = Level.ofMajor(major.getCode()) == level ? weight(level, major.getCode(), fields) : 0;
            if (weight > 0) {
                scores.put(major.getCode(), weight * POPULAR.getOrDefault(major.getCode(), 1.0)
                        * (0.2 + Draw.fixed(university.getCode() + major.getCode())));
            }
        }
        List<String> best = new ArrayList<>(scores.keySet());
        best.sort(Comparator.comparing(scores::get).reversed());
        Map<String, Double> taught = new LinkedHashMap<>();
        best.stream().limit(MAJORS).forEach(major -> taught.put(major, scores.get(major)));
        return taught;
    }

    /** By the kind of major where it is told, else by the field; graduate majors have other kinds, the field counts. */
    private static double weight(Level level, String major, Map<String, Double> fields) {
        String field = major.substring(0, 2);
        if (level == Level.GRADUATE) {
            return fields.entrySet().stream().filter(entry -> entry.getKey().startsWith(field))
                    .mapToDouble(Map.Entry::getValue).max().orElse(0);
        }
        return fields.getOrDefault(major.substring(0, 4), fields.getOrDefault(field, 0.0));
    }

    private Map<String, Double> fields() {
        String profile = PROFILES.names().stream()
                .filter(words -> List.of(words.split("\\|")).stream().anyMatch(university.getName()::contains))
                .findFirst().orElse("*");
        return PROFILES.weights(profile);
    }

    /** What kind it is: decides which degrees it gives. Vocational is who says so, as the code table has both. */
    private String kind() {
        if (!UNDERGRADUATE.equals(university.getLevel())) {
            return university.getName().contains("职业") ? "Vocational" : "College";
        }
        return PRIVATE.equals(university.getAuthority()) ? "Private" : "Public";
    }

    University university() {
        return university;
    }

    /** How many graduates it has compared with others. */
    double size() {
        String kind = UNDERGRADUATE.equals(university.getLevel()) ? kind() : "Other";
        return shares.number("size" + kind) * (0.5 + Draw.fixed("size" + university.getCode()));
    }

    /** By how much its graduates fare better or worse than the average, from -1 to 1. */
    double success() {
        return 2 * Draw.fixed("success" + university.getCode()) - 1;
    }

    /** How one of its graduates has studied. */
    Study study(Draw draw, Map<String, Discipline> disciplines) {
        String degree = degrees.pick(draw);
        String major = majors.get(Level.ofDegree(degree)).pick(draw);
        String field = major.substring(0, 2);
        boolean teacher = university.getName().contains("师范")
                && (field.equals("04") || field.equals("05") || field.equals("07") || major.startsWith("6602"));
        return new Study(university, degree, major, disciplines.get(field), teacher, halfYears(degree, major, draw));
    }

    private static int halfYears(String degree, String major, Draw draw) {
        boolean five = FIVE_YEARS.matcher(major).matches();
        return switch (Level.ofDegree(degree)) {
            case VOCATIONAL -> 6;
            case UNDERGRADUATE -> degree.startsWith("2") ? 4 : five ? 10 : 8;
            case GRADUATE -> degree.startsWith("0") ? 8 : draw.chance(.3) ? 4 : draw.chance(.3) ? 5 : 6;
        };
    }
}
