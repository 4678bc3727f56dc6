package org.qihang.process.standing;

import java.util.Set;

/**
 * Which codes mean what for the coverage of leavers (R3).
 *
 * @param wantNoJob intentions of people who want no job now (code table leaverIntention)
 * @param preparing services that prepare for employment (code table serviceKind); training courses do so as well
 */
public record CoverageRule(Set<String> wantNoJob, Set<String> preparing) {

    public CoverageRule {
        wantNoJob = Set.copyOf(wantNoJob);
        preparing = Set.copyOf(preparing);
    }

    /**
     * By the codes of 2013: study or abroad and no wish want no job; entrepreneurship training, internship,
     * professional conversion and skills training prepare.
     */
    public static CoverageRule of2013() {
        return new CoverageRule(Set.of("60", "90"), Set.of("20", "40", "50", "60"));
    }
}
