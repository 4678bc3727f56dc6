package org.qihang.exchange.duplicate;

/**
 * A name as it is compared.
 *
 * @param plain its letters, digits and Chinese characters, small and of normal width
 * @param core the same without words that tell little (公司, 市); {@code plain} when nearly nothing is left
 * @param serial its numbers in order, Arabic and Chinese ones: 第12届 and 第13届 are two things
 */
record Name(String plain, String core, String serial) {

    private static final int SHORT = 4;

    /** Whether it is as short as people's names are: each character tells much. */
    boolean shortOne() {
        return plain.length() <= SHORT;
    }
}
