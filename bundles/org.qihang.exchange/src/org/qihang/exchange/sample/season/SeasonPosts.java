package org.qihang.exchange.sample.season;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Post;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/**
 * The posts collected in phase 1 (R6, R7): as many as all who sign at an employer need, and more that stay open. Which
 * one somebody signs for is the first that has room.
 */
final class SeasonPosts implements SeasonPart {

    /** Of six graduates there are five entries in the ledger. */
    private static final double POSTS_PER_GRADUATE = 5 / 6.0;
    private static final int MOST_WANTED = 4;

    /** How many a post still takes. */
    private static final class Room {
        private final int number;
        private int left;

        Room(int number, int left) {
            this.number = number;
            this.left = left;
        }
    }

    private final SeasonEmployers employers;
    private final SeasonVocabulary words;
    private final SeasonDays days;
    private final Set<String> departments;
    private final long seed;
    private final double perEmployer;
    private final Map<String, List<Room>> rooms = new HashMap<>();
    private int number;

    SeasonPosts(SeasonEmployers employers, SeasonVocabulary words, SeasonDays days, Set<String> departments, int graduates,
            long seed) {
        this.employers = employers;
        this.words = words;
        this.days = days;
        this.departments = departments;
        this.seed = seed;
        this.perEmployer = graduates * POSTS_PER_GRADUATE / Math.max(1, employers.all().size());
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.POST);
    }

    @Override
    public Stream<? extends Record> records() {
        return employers.all().stream().flatMap(this::of);
    }

    private Stream<Post> of(EmployerSeason employer) {
        Draw draw = new Draw(seed * 31 + employer.code().hashCode());
        List<Post> posts = new ArrayList<>();
        List<Room> room = new ArrayList<>();
        int wanted = 0;
        int least = (int) perEmployer + (draw.chance(perEmployer % 1) ? 1 : 0);
        while (wanted < employer.signings() || posts.size() < least) {
            Post post = post(employer, draw, posts.size());
            posts.add(post);
            room.add(new Room(number, post.getNumber()));
            wanted += post.getNumber();
        }
        rooms.put(employer.code(), room);
        return posts.stream();
    }

    private Post post(EmployerSeason employer, Draw draw, int of) {
        Post post = RegisterFactory.eINSTANCE.createPost();
        String channel = words.pick("channels", draw);
        String line = words.has("title" + employer.industry()) ? "title" + employer.industry() : "titleL";
        post.setCode(code(++number));
        post.setTitle(words.at(line, of + employer.code().hashCode()));
        post.setEmployer(employer.code());
        post.setKind(kind(channel, draw));
        post.setNumber(1 + draw.below(MOST_WANTED));
        post.setPlace(employer.place());
        post.setDegree(words.pick("degrees", draw));
        post.setMajors(employer.majors().isEmpty() ? null : String.join(" ", employer.majors()));
        int pay = 1800 + 100 * draw.below(28);
        post.setPayFrom(BigDecimal.valueOf(pay));
        post.setPayTo(BigDecimal.valueOf(pay + 500L + 100 * draw.below(16)));
        post.setChannel(channel);
        post.setBody(body(channel));
        post.setProgramme(channel.equals("50") ? words.pick("programmes", draw) : null);
        post.setProject(channel.equals("60") ? words.any("parks", draw) + "（示例）" : null);
        LocalDate from = SeasonDays.between(draw, days.begins(), days.fairsFrom().minusDays(1));
        // Nobody signs for a post before it is known.
        post.setValidFrom(employer.first() == null ? from : SeasonDays.earlier(from, employer.first()));
        post.setValidTo(days.ends());
        return post;
    }

    private static String code(int number) {
        return "GW%07d".formatted(number);
    }

    private static String kind(String channel, Draw draw) {
        return switch (channel) {
            case "50" -> "20";
            case "70" -> "30";
            case "80" -> "40";
            default -> draw.chance(.06) ? "50" : "10";
        };
    }

    /** The body that collects from a channel (R7); where the campaign has no such department, the one it has first. */
    private String body(String channel) {
        String body = switch (channel) {
            case "10" -> "development";
            case "20" -> "industry";
            case "30" -> "sme";
            case "40" -> "sasac";
            case "50" -> "organisation";
            default -> "hrss";
        };
        return departments.contains(body) ? body : departments.iterator().next();
    }

    /** Takes one place at an employer; posts must have been made before. */
    String take(String employer) {
        List<Room> posts = rooms.get(employer);
        Room first = posts.stream().filter(room -> room.left > 0).findFirst().orElseThrow();
        first.left--;
        return code(first.number);
    }
}
