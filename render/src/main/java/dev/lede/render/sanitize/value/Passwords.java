package dev.lede.render.sanitize.value;

import java.util.regex.Pattern;

/** Hides the passwords of URLs in reports: they must not be shown (RFC 3986, section 7.5). */
public final class Passwords {
    /** The user name in a URL of any scheme, and then the password. Browsers read a backslash as a slash. */
    private static final Pattern USER_AND_PASSWORD = Pattern.compile("([/\\\\]{2}[^/\\\\?#@:]*:)[^/\\\\?#@]*@");

    private Passwords() {}

    /** Returns the text with an ellipsis in place of each password. */
    public static String hidden(String text) {
        return text.indexOf('@') < 0 ? text : USER_AND_PASSWORD.matcher(text).replaceAll("$1…@");
    }
}
