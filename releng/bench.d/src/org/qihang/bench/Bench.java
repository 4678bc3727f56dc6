package org.qihang.bench;

/** Measures what is named and prints one table; times of one line group are of the same run on the same machine. */
public final class Bench {

    private Bench() {
    }

    /** @param arguments a folder for files of this run, then the parts to run */
    public static void main(String[] arguments) throws Exception {
        System.setProperty(Engine.FOLDER, arguments[0]);
        Report report = new Report();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "rates" -> new RatesPart(arguments[0], 300_000, 3_000_000).run(report);
                case "import" -> new ImportPart(arguments[0]).run(report);
                default -> throw new IllegalArgumentException("no part " + arguments[i]);
            }
        }
        System.out.print(report);
    }
}
