package dev.lintel.schema.name;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of constraints and indexes by convention: {@code pk_<table>}, {@code uq_<table>_<columns>},
 * {@code fk_<table>_<columns>}, {@code ck_<table>_<what>}, {@code ix_<table>_<columns>}.
 */
public final class ConstraintNames {

    private static final int HASH_LENGTH = 8;

    private ConstraintNames() {}

    public static Identifier primaryKey(Identifier table) {
        return shortened("pk_" + table);
    }

    public static Identifier unique(Identifier table, List<Identifier> columns) {
        return shortened("uq_" + table + "_" + joined(columns));
    }

    public static Identifier foreignKey(Identifier table, List<Identifier> columns) {
        return shortened("fk_" + table + "_" + joined(columns));
    }

    public static Identifier check(Identifier table, String what) {
        return shortened("ck_" + table + "_" + what);
    }

    public static Identifier index(Identifier table, List<Identifier> columns) {
        return shortened("ix_" + table + "_" + joined(columns));
    }

    private static String joined(List<Identifier> columns) {
        return columns.stream().map(Identifier::value).collect(Collectors.joining("_"));
    }

    /** The name, or, where it has more than 63 bytes, its beginning and a hash of the whole. */
    public static Identifier shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= Identifier.MAX_BYTES) {
            return Identifier.of(name);
        }
        int keep = Identifier.MAX_BYTES - HASH_LENGTH - 1;
        // Not in the middle of a character.
        while ((bytes[keep] & 0xC0) == 0x80) {
            keep--;
        }
        return Identifier.of(new String(bytes, 0, keep, StandardCharsets.UTF_8) + "_" + hash(bytes));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_LENGTH / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
