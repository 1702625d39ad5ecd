package dev.lintel.processor.check.charcolumn;

import java.util.Locale;
import java.util.Set;

/** The words that say a code of one length where they come last in a name. */
final class CodeWords {

    private static final Set<String> WORDS = Set.of(
            "bic",
            "checksum",
            "code",
            "country",
            "crc",
            "currency",
            "digest",
            "ean",
            "fingerprint",
            "gtin",
            "guid",
            "hash",
            "iata",
            "icao",
            "imei",
            "isbn",
            "isin",
            "iso",
            "issn",
            "language",
            "lei",
            "locale",
            "mac",
            "md5",
            "sha",
            "sha1",
            "sha256",
            "sha512",
            "uuid",
            "vin");

    private CodeWords() {}

    /** Whether it is one of {@code countryCode}, {@code currency}, {@code file_sha256}; not of {@code codeName}. */
    static boolean end(String name) {
        int start = name.length();
        while (start > 0 && !isBoundary(name, start - 1)) {
            start--;
        }
        return WORDS.contains(
                name.substring(Math.max(start - 1, 0)).replace("_", "").toLowerCase(Locale.ROOT));
    }

    /** Whether the last word begins there: with a capital behind a small letter, or behind an underscore. */
    private static boolean isBoundary(String name, int at) {
        boolean isCapital =
                Character.isUpperCase(name.charAt(at)) && at > 0 && !Character.isUpperCase(name.charAt(at - 1));
        return isCapital || name.charAt(at) == '_';
    }
}
