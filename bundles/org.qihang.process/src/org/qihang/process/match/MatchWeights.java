package org.qihang.process.match;

import java.util.List;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.MatchParameters;
import org.qihang.process.CampaignPlan;

/**
 * How many points what is worth. No document says so: the office may set others.
 *
 * @param major by {@link MajorFit}: same, class, discipline, not asked
 * @param place by {@link PlaceFit}: county, city, province, elsewhere
 * @param degree for exactly the degree asked for
 * @param degreeAbove less of that for each level the graduate is above it
 * @param degreeNotAsked where the post asks for none
 * @param pay for the best paid tenth of the posts, evenly less for others, nothing where no pay is given
 */
public record MatchWeights(List<Integer> major, List<Integer> place, int degree, int degreeAbove, int degreeNotAsked,
        int pay) {

    public MatchWeights {
        major = List.copyOf(major);
        place = List.copyOf(place);
        if (major.size() != MajorFit.values().length || place.size() != PlaceFit.values().length) {
            throw new IllegalArgumentException("one weight for each fit");
        }
    }

    /** As the campaign's plan has it. */
    public static MatchWeights of(CampaignPlan plan) {
        MatchParameters points = plan.rules(CampaignPackage.Literals.CAMPAIGN__MATCHING, MatchParameters.class);
        return new MatchWeights(
                List.of(points.getMajorSame(), points.getMajorClass(), points.getMajorDiscipline(),
                        points.getMajorNotAsked()),
                List.of(points.getPlaceCounty(), points.getPlaceCity(), points.getPlaceProvince(),
                        points.getPlaceElsewhere()),
                points.getDegree(), points.getDegreeAbove(), points.getDegreeNotAsked(), points.getPay());
    }

    int of(MajorFit fit) {
        return major.get(fit.ordinal());
    }

    int of(PlaceFit fit) {
        return place.get(fit.ordinal());
    }

    /** @param asked level the post asks for, {@link DegreeLevel#NONE} for any */
    int degree(int level, int asked) {
        return asked == DegreeLevel.NONE ? degreeNotAsked : Math.max(0, degree - (level - asked) * degreeAbove);
    }

    int pay(int tenth) {
        return pay * tenth / PayScale.TENTHS;
    }

    /** The most that the degree can give. */
    int mostOfDegree() {
        return Math.max(degree, degreeNotAsked);
    }
}
