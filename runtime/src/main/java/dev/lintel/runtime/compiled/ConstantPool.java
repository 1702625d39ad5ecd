package dev.lintel.runtime.compiled;

import java.io.DataInputStream;
import java.io.IOException;

/** The constants of a class file (JVM specification, 4.4): texts and numbers as they are, and of a class the place of its name. */
final class ConstantPool {

    private final Object[] constants;

    private ConstantPool(Object[] constants) {
        this.constants = constants;
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        Object[] constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants[i] = in.readUTF();
                case 3 -> constants[i] = (long) in.readInt();
                case 4 -> constants[i] = in.readFloat();
                case 5 -> constants[i++] = in.readLong();
                case 6 -> constants[i++] = in.readDouble();
                case 7 -> constants[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                default -> throw new IOException("a constant of the kind " + tag);
            }
        }
        return new ConstantPool(constants);
    }

    String text(int index) {
        return (String) constants[index];
    }

    /** A {@code Long} for whole numbers and booleans, a {@code Float} or a {@code Double}. */
    Object number(int index) {
        return constants[index];
    }

    /** The internal name of a class: {@code shop/Order$Item}. */
    String className(int index) {
        return text((Integer) constants[index]);
    }
}
