/**
 * Posts for a leaver and candidates for a post, ranked by degree, major, place and pay with the reasons (R12, R16), from
 * indexes in memory that are read again when the registers have changed.
 */
package org.qihang.process.match;
