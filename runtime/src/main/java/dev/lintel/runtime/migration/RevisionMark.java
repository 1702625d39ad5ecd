package dev.lintel.runtime.migration;

import java.nio.charset.StandardCharsets;

/**
 * Tells by its bytes whether a class file is marked {@link Revision}: one that bears an annotation spells its name out (JVM
 * specification, 4.7.16). So no class has to be loaded to find out.
 */
final class RevisionMark {

    private static final byte[] MARK = "Ldev/lintel/runtime/migration/Revision;".getBytes(StandardCharsets.US_ASCII);

    private RevisionMark() {}

    static boolean isIn(byte[] classFile) {
        for (int i = 0; i <= classFile.length - MARK.length; i++) {
            if (classFile[i] == 'L' && matches(classFile, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
