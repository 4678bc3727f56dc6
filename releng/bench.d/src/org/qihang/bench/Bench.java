package org.qihang.bench;

import java.nio.file.Path;

/** Measures the parts that are named and prints one table; a ratio is of times of the same run. */
public final class Bench {

    private static final int MANY = 10;

    private Bench() {
    }

    /**
     * @param arguments a folder for the files of this run, rows of the roster, rounds, the product's folder, the folder
     *     with the compiled empty applications, then the parts to run
     */
    public static void main(String[] arguments) throws Exception {
        String folder = arguments[0];
        int rows = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        System.setProperty(Engine.FOLDER, folder);
        Report report = new Report();
        for (int i = 5; i < arguments.length; i++) {
            System.err.println("Measuring: " + arguments[i]);
            switch (arguments[i]) {
                case "rates" -> new RatesPart(folder, rows, rows * MANY).run(report);
                case "import" -> new ImportPart(folder, rows, rounds).run(report);
                case "registers" -> new RegistersPart(folder, rows).run(report);
                case "work" -> new WorkPart(folder, rows).run(report);
                case "start" -> new StartPart(Path.of(folder), Path.of(arguments[3]),
                        Path.of(arguments[4], "empty")).run(report);
                case "window" -> new WindowPart(Path.of(folder), Path.of(arguments[3]),
                        Path.of(arguments[4], "window")).run(report);
                default -> throw new IllegalArgumentException("no part " + arguments[i]);
            }
        }
        System.out.print(report);
    }
}
