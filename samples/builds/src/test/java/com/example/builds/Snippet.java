package com.example.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first code under a heading of {@code docs/builds.md}. */
final class Snippet {

    private static final Path PAGE = Path.of("..", "..", "docs", "builds.md");
    private static final Pattern CODE = Pattern.compile("```\\w*\\n(.*?)\\n```", Pattern.DOTALL);

    private Snippet() {}

    static String under(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + heading + "\n");
        Matcher code = CODE.matcher(page);
        if (start < 0 || !code.find(start)) {
            throw new IllegalArgumentException(PAGE + " has no code under " + heading);
        }
        return code.group(1);
    }
}
