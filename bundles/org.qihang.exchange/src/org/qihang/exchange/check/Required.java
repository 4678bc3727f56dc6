package org.qihang.exchange.check;

/** What the model requires is there. */
final class Required implements RecordRule {

    private final int place;

    Required(int place) {
        this.place = place;
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        if (values.get(place) == null) {
            problems.add(values.column(place), "", Reason.of("required"));
        }
    }
}
