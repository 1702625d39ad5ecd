package dev.lintel.runtime.compiled;

import dev.lintel.runtime.compiled.ClassFile.Member;
import dev.lintel.schema.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Reads a class file without loading the class, since what it refers to may not be there. */
final class ClassFileReader extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private String name = "";
    private Optional<String> superclass = Optional.empty();
    private Optional<String> signature = Optional.empty();
    private Optional<String> source = Optional.empty();
    private boolean isLocal;
    private final Map<String, Json> annotations = new HashMap<>();
    private final List<Member> fields = new ArrayList<>();
    private final List<Member> methods = new ArrayList<>();
    private final List<Member> components = new ArrayList<>();

    private ClassFileReader() {
        super(API);
    }

    /** Empty for what cannot be read: a class file of a form that is not known yet. */
    static Optional<ClassFile> read(byte[] bytes) {
        try {
            ClassFileReader reader = new ClassFileReader();
            new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
            return Optional.of(reader.type());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private ClassFile type() {
        return new ClassFile(name, superclass, signature, source, isLocal, annotations, fields, methods, components);
    }

    @Override
    public void visit(
            int version,
            int access,
            String internal,
            @Nullable String generic,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        name = binary(internal);
        signature = Optional.ofNullable(generic);
        superclass = Optional.ofNullable(parent)
                .map(ClassFileReader::binary)
                .filter(s -> !s.equals("java.lang.Object") && !s.equals("java.lang.Record"));
    }

    @Override
    public void visitSource(@Nullable String file, @Nullable String debug) {
        source = Optional.ofNullable(file);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        isLocal = true;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
        return values(descriptor, annotations);
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String generic, @Nullable Object value) {
        Map<String, Json> all = new HashMap<>();
        return new FieldVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
                return values(annotation, all);
            }

            @Override
            public void visitEnd() {
                fields.add(new Member(field, access, descriptor, Optional.ofNullable(generic), all));
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String generic, String @Nullable [] exceptions) {
        Map<String, Json> all = new HashMap<>();
        return new MethodVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
                return values(annotation, all);
            }

            @Override
            public void visitEnd() {
                methods.add(new Member(method, access, descriptor, Optional.ofNullable(generic), all));
            }
        };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String component, String descriptor, @Nullable String generic) {
        Map<String, Json> all = new HashMap<>();
        return new RecordComponentVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
                return values(annotation, all);
            }

            @Override
            public void visitEnd() {
                components.add(new Member(component, 0, descriptor, Optional.ofNullable(generic), all));
            }
        };
    }

    private static AnnotationVisitor values(String annotation, Map<String, Json> into) {
        return AnnotationValues.of(values -> into.put(SignatureText.of(annotation), values));
    }

    static String binary(String internal) {
        return internal.replace('/', '.');
    }
}
