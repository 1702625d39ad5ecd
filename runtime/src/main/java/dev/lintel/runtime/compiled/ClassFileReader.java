package dev.lintel.runtime.compiled;

import dev.lintel.runtime.compiled.ClassFile.Member;
import dev.lintel.schema.json.Json;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a class file (JVM specification, chapter 4) without loading the class, since what it refers to may not be there. */
final class ClassFileReader {

    private final DataInputStream in;
    private final ConstantPool constants;

    private ClassFileReader(DataInputStream in) throws IOException {
        this.in = in;
        in.skipNBytes(8);
        this.constants = ConstantPool.read(in);
    }

    /** Empty for what cannot be read: a class file of a form that is not known yet. */
    static Optional<ClassFile> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(new ClassFileReader(in).type());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private ClassFile type() throws IOException {
        in.skipNBytes(2);
        String name = binary(constants.className(in.readUnsignedShort()));
        int superclass = in.readUnsignedShort();
        in.skipNBytes(2L * in.readUnsignedShort());
        List<Member> fields = members();
        List<Member> methods = members();
        Attributes all = attributes();
        return new ClassFile(
                name,
                superclass == 0
                        ? Optional.empty()
                        : Optional.of(binary(constants.className(superclass)))
                                .filter(s -> !s.equals("java.lang.Object") && !s.equals("java.lang.Record")),
                Optional.ofNullable(all.texts.get("Signature")),
                Optional.ofNullable(all.texts.get("SourceFile")),
                all.isLocal,
                all.annotations,
                fields,
                methods,
                all.components);
    }

    private List<Member> members() throws IOException {
        int count = in.readUnsignedShort();
        List<Member> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            members.add(member(in.readUnsignedShort()));
        }
        return members;
    }

    private Member member(int flags) throws IOException {
        String name = constants.text(in.readUnsignedShort());
        String descriptor = constants.text(in.readUnsignedShort());
        Attributes all = attributes();
        return new Member(name, flags, descriptor, Optional.ofNullable(all.texts.get("Signature")), all.annotations);
    }

    private static final class Attributes {
        final Map<String, String> texts = new HashMap<>();
        final Map<String, Json> annotations = new HashMap<>();
        final List<Member> components = new ArrayList<>();
        boolean isLocal;
    }

    private Attributes attributes() throws IOException {
        Attributes all = new Attributes();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String name = constants.text(in.readUnsignedShort());
            int length = in.readInt();
            switch (name) {
                case "Signature", "SourceFile" -> all.texts.put(name, constants.text(in.readUnsignedShort()));
                case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" ->
                    all.annotations.putAll(new AnnotationValues(in, constants).all());
                case "Record" -> {
                    int components = in.readUnsignedShort();
                    for (int c = 0; c < components; c++) {
                        all.components.add(member(0));
                    }
                }
                case "EnclosingMethod" -> {
                    all.isLocal = true;
                    in.skipNBytes(length);
                }
                default -> in.skipNBytes(Integer.toUnsignedLong(length));
            }
        }
        return all;
    }

    static String binary(String internal) {
        return internal.replace('/', '.');
    }
}
