package org.qihang.store;

/**
 * Where the rows of a bulk load come from.
 *
 * @param fileName the file's name without its folder
 * @param digest a digest of its content, may be null
 * @param codeTable the version of the code table its codes are of, may be null
 */
public record ImportSource(String fileName, String digest, String codeTable) {
}
