package dev.lintel.runtime.database;

import java.util.regex.Pattern;

/** Takes passwords out of what is shown. A last fence: nobody should put one there. */
public final class Passwords {

    private static final Pattern USER_INFO = Pattern.compile("(?<=//)([^/@\\s:]*):\\S*(?=@)");
    private static final Pattern PARAMETER = Pattern.compile("(?i)\\b((?:ssl)?password=)[^&\\s'\"]*");

    private Passwords() {}

    /** The text with {@code ***} for each password of a connection URL in it. */
    public static String hidden(String text) {
        return PARAMETER.matcher(USER_INFO.matcher(text).replaceAll("$1:***")).replaceAll("$1***");
    }
}
