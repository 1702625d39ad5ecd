package dev.lintel.schema.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names as SQL writes them. */
final class QualifiedNameParser {

    private static final String PART = "(?:\"((?:[^\"]|\"\")+)\"|([^\".\\s]+))";
    private static final Pattern NAME = Pattern.compile("(?:" + PART + "\\.)?" + PART);

    private QualifiedNameParser() {}

    static QualifiedName parse(String text) {
        Matcher matcher = NAME.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a name; write name or schema.name");
        }
        return new QualifiedName(part(matcher, 1), part(matcher, 3).orElseThrow());
    }

    private static Optional<Identifier> part(Matcher matcher, int group) {
        String quoted = matcher.group(group);
        String plain = matcher.group(group + 1);
        if (quoted != null) {
            return Optional.of(Identifier.of(quoted.replace("\"\"", "\"")));
        }
        return Optional.ofNullable(plain).map(Identifier::of);
    }
}
