package org.qihang.exchange.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;
import org.qihang.model.campaign.Code;

/** Where people come from and go to: counties of GB/T 2260, picked by illustrative shares of provinces and cities. */
final class SamplePlaces {

    /** What stands for the urban districts of a city together; nobody comes from there. */
    private static final String DISTRICTS = "市辖区";

    private final Map<String, List<String>> counties = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Weighted<String> origins;
    private final Weighted<String> workplaces;

    SamplePlaces(SampleCodes codes) {
        List<String> found = new ArrayList<>();
        for (Code place : codes.of("place")) {
            names.put(place.getCode(), place.getName());
            if (!place.getCode().endsWith("00") && !place.getName().endsWith(DISTRICTS)) {
                found.add(place.getCode());
            }
        }
        for (String county : found) {
            for (int length : new int[] {2, 4}) {
                counties.computeIfAbsent(county.substring(0, length), prefix -> new ArrayList<>()).add(county);
            }
        }
        Words words = Words.read(SampleRoster.class, "places.txt");
        origins = known(words.weights("origins"));
        workplaces = known(words.weights("workplaces"));
    }

    private Weighted<String> known(Map<String, Double> weights) {
        Map<String, Double> known = new LinkedHashMap<>(weights);
        known.keySet().retainAll(counties.keySet());
        if (known.isEmpty()) {
            throw new SampleException("sample.codes", "place");
        }
        return new Weighted<>(known);
    }

    /** The county a graduate is registered in. */
    String origin(Draw draw) {
        return draw.any(counties.get(origins.pick(draw)));
    }

    /** The first four digits of the city someone works in who stays neither at home nor where the university is. */
    String city(Draw draw) {
        return workplaces.pick(draw);
    }

    /** The counties and districts of a city; the city itself where it has none. */
    List<String> within(String city) {
        return counties.getOrDefault(city, List.of(city + "00"));
    }

    /** The full name of a place. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** The name of a city without its province. */
    String cityName(String city) {
        String name = name(city + "00");
        String province = name(city.substring(0, 2) + "0000");
        // Four municipalities and counties under a province have no city between: their name is the province's.
        boolean under = name.length() > province.length() + 1 && !name.endsWith(DISTRICTS) && !name.contains("直辖");
        return under ? name.substring(province.length()) : province;
    }
}
