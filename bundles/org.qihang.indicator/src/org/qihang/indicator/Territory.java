package org.qihang.indicator;

import java.util.Map;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.rule.AnsweringUnits;

/** Places seen from one campaign: its province, its units, and where the universities lie (GB/T 2260). */
final class Territory {

    /** Digits of a province. */
    static final int PROVINCE = 2;

    private static final int CITY = 4;
    private static final int COUNTY = 6;
    private static final String TIBET = "54";

    private final String province;
    private final AnsweringUnits units;
    private final Map<String, University> universities;

    /** What is known of a university. */
    record University(String name, String place) {
    }

    Territory(Campaign campaign, Map<String, University> universities) {
        this.province = campaign.getProvince().substring(0, PROVINCE);
        this.units = new AnsweringUnits(campaign);
        this.universities = universities;
    }

    /** The unit a university lies in; empty when in none of the campaign's or not known. */
    String unitOfUniversity(String code) {
        University university = universities.get(code);
        return university == null ? "" : units.ofPlace(university.place()).orElse("");
    }

    /** The code of the city inside the province, of the province outside; anything else stays as it is. */
    String origin(String place) {
        if (place.length() != COUNTY) {
            return place;
        }
        return place.startsWith(province) ? place.substring(0, CITY) + "00" : place.substring(0, PROVINCE) + "0000";
    }

    static boolean inTibet(String place) {
        return place.startsWith(TIBET);
    }

    /** The university's name, null when the register has none of that code. */
    String universityName(String code) {
        University university = universities.get(code);
        return university == null ? null : university.name();
    }
}
