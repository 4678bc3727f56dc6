package org.qihang.model.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Unit;

/**
 * Which reporting unit answers for a graduate, by the campaign's named rule, so that the units sum to the
 * province exactly once. A county that reports on its own is outside its city (GB/T 2260 codes).
 */
public final class AnsweringUnits {

    private final AnsweringRule rule;
    private final Map<String, String> unitOfArea = new HashMap<>();

    /** The rule and the units of one campaign document. */
    public AnsweringUnits(Campaign campaign) {
        rule = campaign.getAnsweringRule();
        for (Unit unit : campaign.getUnits()) {
            unitOfArea.put(area(unit.getCode()), unit.getCode());
        }
    }

    /** A city's code without its county digits; a county's whole code. */
    private static String area(String code) {
        return code.endsWith("00") ? code.substring(0, 4) : code;
    }

    /** The reporting unit a place lies in; empty when it lies in none of them. */
    public Optional<String> ofPlace(String place) {
        if (place == null || place.length() != 6) {
            return Optional.empty();
        }
        String county = unitOfArea.get(place);
        return Optional.ofNullable(county != null ? county : unitOfArea.get(place.substring(0, 4)));
    }

    /**
     * The unit that answers for a graduate.
     *
     * @param origin place of household registration
     * @param universityPlace place of the university, null when not known
     * @return empty when neither lies in the campaign's units: then the graduate is not this campaign's
     */
    public Optional<String> of(String origin, String universityPlace) {
        return switch (rule) {
            case REGISTRATION_THEN_SCHOOL -> ofPlace(origin).or(() -> ofPlace(universityPlace));
            case SCHOOL -> ofPlace(universityPlace);
        };
    }
}
