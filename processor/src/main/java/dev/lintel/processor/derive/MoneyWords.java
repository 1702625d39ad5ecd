package dev.lintel.processor.derive;

import java.util.Locale;
import java.util.Set;

/** The words that say money where they come last in a name. */
final class MoneyWords {

    private static final Set<String> WORDS = Set.of(
            "price",
            "amount",
            "total",
            "subtotal",
            "cost",
            "fee",
            "tax",
            "balance",
            "salary",
            "wage",
            "discount",
            "refund",
            "revenue",
            "budget",
            "payment",
            "deposit",
            "credit",
            "debit");

    private MoneyWords() {}

    /**
     * Whether the last word of a name says money: of {@code shippingCost} and {@code shipping_cost}, but neither of
     * {@code taxRate} nor of {@code priceIndex}.
     *
     * @param single whether the attribute is one value; the name of a collection is in the plural
     */
    static boolean end(String name, boolean single) {
        String word = lastWord(name);
        return WORDS.contains(word) || !single && WORDS.contains(singular(word));
    }

    /** The last run of letters, cut where a capital follows a small letter. */
    private static String lastWord(String name) {
        int end = name.length();
        while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(name.charAt(start - 1)) && !isBoundary(name, start, end)) {
            start--;
        }
        return name.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a word begins there: {@code shipping|Cost}, {@code unit|PRICE}, {@code VAT|Tax}. */
    private static boolean isBoundary(String name, int at, int end) {
        if (at == end || !Character.isUpperCase(name.charAt(at))) {
            return false;
        }
        boolean afterSmall = Character.isLowerCase(name.charAt(at - 1));
        boolean beforeSmall = at + 1 < end && Character.isLowerCase(name.charAt(at + 1));
        return afterSmall || beforeSmall;
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        int tail = word.endsWith("xes") ? 2 : word.endsWith("s") ? 1 : 0;
        return word.substring(0, word.length() - tail);
    }
}
