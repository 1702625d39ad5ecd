package dev.lintel.processor.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Javadoc as a comment for a database: its text up to the first block tag or the first paragraph's end, on one line, without
 * markup.
 */
final class Documentation {

    private static final Pattern PARAGRAPH =
            Pattern.compile("<p>|\\n\\s*\\n|<pre|<ul|<ol|<table", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|literal|link|linkplain|value)\\s*([^}]*)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Documentation() {}

    static Optional<String> text(String comment) {
        String body = comment;
        int tag = blockTag(body);
        if (tag >= 0) {
            body = body.substring(0, tag);
        }
        String first = PARAGRAPH.split(body.strip(), 2)[0];
        String plain = MARKUP.matcher(INLINE.matcher(first).replaceAll("$1")).replaceAll("");
        String text = BLANKS.matcher(entities(plain)).replaceAll(" ").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static int blockTag(String comment) {
        int at = comment.indexOf('@');
        while (at >= 0) {
            String line = comment.substring(comment.lastIndexOf('\n', at) + 1, at);
            if (line.isBlank()) {
                return at;
            }
            at = comment.indexOf('@', at + 1);
        }
        return -1;
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
    }
}
