package org.qihang.exchange.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;

/**
 * Employers that do not exist. Each is made from its city, industry and number whenever it is asked for, the same every
 * time: there is no list to keep. Names end in 示例; organisation codes are right by GB 11714 and begin with S.
 */
final class Employers {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final SamplePlaces places;
    private final List<String> first;
    private final List<String> second;
    private final Map<String, Weighted<String>> trades = new LinkedHashMap<>();
    private final int perIndustry;

    /** An employer: its organisation code, name, nature (code), industry (letter) and place. */
    record Employer(String code, String name, String nature, String industry, String place) {
    }

    /** As many employers in a city and industry as suit a roster of that size. */
    Employers(SamplePlaces places, Words names, int graduates) {
        this.places = places;
        this.first = names.characters("brandFirst");
        this.second = names.characters("brandSecond");
        Words kinds = Words.read(SampleRoster.class, "trades.txt");
        kinds.names().forEach(industry -> trades.put(industry, new Weighted<>(kinds.weights(industry))));
        this.perIndustry = Math.clamp(graduates / 1000, 12, first.size() * second.size());
    }

    /** Some employer of an industry in a city (first four digits of its code). */
    Employer any(Draw draw, String city, String industry) {
        // Few employers take many: the square of a share favours small numbers.
        double share = draw.share();
        return of(city, industry, (int) (share * share * perIndustry));
    }

    private Employer of(String city, String industry, int number) {
        Draw own = new Draw(((long) city.hashCode() * 31 + industry.charAt(0)) * 100_003 + number);
        String trade = trades.get(industry).pick(own);
        String brand = first.get(number % first.size()) + second.get(number / first.size() % second.size());
        String place = own.any(places.within(city));
        return new Employer(code(city, industry, number), places.cityName(city) + brand + trade + "（示例）",
                nature(industry, trade, own), industry, place);
    }

    private static String nature(String industry, String trade, Draw own) {
        if (trade.endsWith("公司")) {
            return own.chance(.2) ? "31" : own.chance(.15) ? "32" : "39";
        }
        return switch (industry) {
            case "P" -> "22";
            case "Q" -> "23";
            case "J" -> "31";
            case "M" -> "20";
            case "S" -> trade.endsWith("政府") ? "10" : "29";
            case "A" -> "29";
            default -> "39";
        };
    }

    private static String code(String city, String industry, int number) {
        int area = Integer.parseInt(city);
        String body = "S" + digit(area / 1296) + digit(area / 36) + digit(area) + industry
                + digit(number / 1296) + digit(number / 36) + digit(number);
        return body + check(body);
    }

    private static char digit(int value) {
        return DIGITS.charAt(value % 36);
    }

    /** The check character of GB 11714 for the first eight. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += DIGITS.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest);
    }
}
