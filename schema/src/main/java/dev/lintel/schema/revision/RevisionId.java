package dev.lintel.schema.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids of revisions: made from the parents and the content, so that the same change gives the same id. */
final class RevisionId {

    private RevisionId() {}

    /** Twelve hexadecimal digits. */
    static String of(List<String> parents, String content) {
        String text = String.join(",", parents.stream().sorted().toList()) + "\n" + content;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
