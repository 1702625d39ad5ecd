package dev.lintel.processor.write;

/** Text for a Javadoc comment. */
final class JavadocText {

    private static final String SPECIAL = "{}&<>@\\";

    private JavadocText() {}

    /**
     * The text as code. Where it holds what would end the tag or the comment, or what Java reads as an escape of Unicode, such
     * as a backslash before a {@code u}, it is written in entities.
     */
    static String code(String text) {
        String line = text.replace("\r", " ").replace("\n", " ");
        if (line.indexOf('{') < 0 && line.indexOf('}') < 0 && line.indexOf('\\') < 0 && !line.contains("*/")) {
            return "{@code " + line + "}";
        }
        StringBuilder html = new StringBuilder("<code>");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || c == '/' && i > 0 && line.charAt(i - 1) == '*') {
                html.append("&#").append((int) c).append(';');
            } else {
                html.append(c);
            }
        }
        return html.append("</code>").toString();
    }
}
