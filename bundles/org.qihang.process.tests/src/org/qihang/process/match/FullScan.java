package org.qihang.process.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Post;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.register.Signing;
import org.qihang.model.register.University;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Ranks by looking at every record, plainly: what the indexes must agree with. Knows the illustrative weights by heart. */
final class FullScan {

    private static final int ALL = 100_000;

    private final List<Post> posts;
    private final List<Graduate> graduates;
    private final Map<String, String> schools = new HashMap<>();
    private final Map<String, Integer> signed = new HashMap<>();
    private final int[] pays;
    private final Map<Post, Integer> tenths = new HashMap<>();

    FullScan(Store store, String campaign) {
        posts = all(store, campaign, Register.of(Literals.POST)).map(Post.class::cast).toList();
        graduates = all(store, campaign, Register.of(Literals.GRADUATE)).map(Graduate.class::cast).toList();
        all(store, campaign, Register.of(Literals.UNIVERSITY)).map(University.class::cast)
                .forEach(university -> schools.put(university.getCode(), university.getPlace()));
        all(store, campaign, Register.of(Literals.SIGNING)).map(Signing.class::cast)
                .filter(signing -> signing.getDissolved() == null && signing.getPost() != null)
                .forEach(signing -> signed.merge(signing.getPost(), 1, Integer::sum));
        pays = posts.stream().filter(this::free).map(FullScan::pay).filter(pay -> pay != null).mapToInt(BigDecimal::intValue)
                .toArray();
        posts.forEach(post -> tenths.put(post, tenth(post)));
    }

    private static Stream<Record> all(Store store, String campaign, Register register) {
        return store.registers().page(RegisterQuery.of(campaign, register), 0, ALL).stream();
    }

    List<Graduate> graduates() {
        return graduates;
    }

    List<Post> posts() {
        return posts;
    }

    private boolean free(Post post) {
        return post.getNumber() > signed.getOrDefault(post.getCode(), 0);
    }

    private static BigDecimal pay(Post post) {
        return post.getPayFrom() == null ? post.getPayTo() : post.getPayFrom();
    }

    /** A record with its points, what decides among equal points, and its key. */
    private record Ranked(int points, int tie, String key) {
    }

    private static List<String> ranked(Stream<Ranked> all) {
        return all.sorted(Comparator.comparing((Ranked each) -> -each.points()).thenComparing(Ranked::tie)
                .thenComparing(Ranked::key)).map(each -> each.key() + " " + each.points()).toList();
    }

    List<String> posts(Graduate graduate, LocalDate on) {
        return ranked(posts.stream().filter(post -> free(post) && !post.getValidFrom().isAfter(on)
                && (post.getValidTo() == null || !post.getValidTo().isBefore(on)) && fits(graduate, post))
                .map(post -> new Ranked(points(graduate, post), pay(post) == null ? 1 : -pay(post).intValue(),
                        post.getCode())));
    }

    List<String> candidates(Post post) {
        return ranked(graduates.stream().filter(graduate -> graduate.getDestination() == null
                || graduate.getDestination().equals("70")).filter(graduate -> fits(graduate, post))
                .map(graduate -> new Ranked(score(graduate, post), "14".contains(hardship(graduate)) ? 0 : 1,
                        graduate.getIdentityNumber())));
    }

    private static String hardship(Graduate graduate) {
        return graduate.getHardship() == null ? "0" : graduate.getHardship();
    }

    private int points(Graduate graduate, Post post) {
        return score(graduate, post) + tenths.get(post);
    }

    private static int level(String degree) {
        return degree == null ? 0 : switch (degree) {
            case "01", "03" -> 4;
            case "11", "13" -> 3;
            case "25", "26", "31", "33" -> 2;
            default -> 1;
        };
    }

    private static boolean fits(Graduate graduate, Post post) {
        return level(graduate.getDegree()) >= level(post.getDegree()) && major(graduate, post) >= 0;
    }

    private int score(Graduate graduate, Post post) {
        int above = level(graduate.getDegree()) - level(post.getDegree());
        return major(graduate, post) + Math.max(place(graduate.getOrigin(), post.getPlace()),
                place(schools.get(graduate.getUniversity()), post.getPlace()))
                + (post.getDegree() == null ? 10 : 20 - 5 * above);
    }

    private static int major(Graduate graduate, Post post) {
        if (post.getMajors() == null) {
            return 20;
        }
        String own = graduate.getMajor().substring(0, 6);
        return Arrays.stream(post.getMajors().split(" ")).map(major -> major.substring(0, 6))
                .mapToInt(major -> major.equals(own) ? 40 : major.startsWith(own.substring(0, 4)) ? 30
                        : major.startsWith(own.substring(0, 2)) ? 15 : -1).max().orElseThrow();
    }

    private static int place(String one, String other) {
        return one == null ? 0 : one.equals(other) ? 30 : one.startsWith(other.substring(0, 4)) ? 25
                : one.startsWith(other.substring(0, 2)) ? 10 : 0;
    }

    private int tenth(Post post) {
        BigDecimal pay = pay(post);
        if (pay == null) {
            return 0;
        }
        long notMore = Arrays.stream(pays).filter(each -> each <= pay.intValue()).count();
        return (int) Math.ceil(notMore * 10.0 / pays.length);
    }
}
