package org.qihang.exchange.check;

/** The identity number is one (GB 11643). */
final class IdentityNumberIsValid implements RecordRule {

    private final int place;

    IdentityNumberIsValid(RecordValues values) {
        place = values.place("identityNumber");
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        String number = (String) values.get(place);
        if (number != null) {
            IdentityNumber.fault(number).ifPresent(fault -> {
                problems.add(values.column(place), number, fault);
                values.set(place, null);
            });
        }
    }
}
