package org.qihang.exchange.check;

/** The gender is the identity number's (digit 17, GB 11643; codes 1 male, 2 female of GB/T 2261). */
final class GenderAgrees implements RecordRule {

    private static final String MALE = "1";
    private static final String FEMALE = "2";

    private final int number;
    private final int gender;

    GenderAgrees(RecordValues values) {
        number = values.place("identityNumber");
        gender = values.place("gender");
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        String identity = (String) values.get(number);
        String given = (String) values.get(gender);
        if (identity != null && given != null && !given.equals(IdentityNumber.isMale(identity) ? MALE : FEMALE)) {
            problems.add(values.column(gender), given, Reason.of("gender"));
        }
    }
}
