package io.rihla.workbench.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what the annotations of one class and its methods say about addresses and access. */
final class ResourceReader extends ClassVisitor {

    private static final String RS = "Ljakarta/ws/rs/";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final Set<String> ACCESS =
            Set.of(
                    "Lcom/atlassian/plugins/rest/api/security/annotation/",
                    "Lcom/atlassian/annotations/security/");

    private final String product;
    private final String root;
    private final Notes type = new Notes();
    private final List<Notes> methods = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();

    /**
     * @param product that has the class
     * @param root the address below which the plugin's resources are
     */
    ResourceReader(String product, String root) {
        super(Opcodes.ASM9);
        this.product = product;
        this.root = root;
    }

    /** Of the class; a method's own counts before it. */
    String access() {
        return type.access;
    }

    /** Whether the class itself answers anywhere. */
    boolean hasAddress() {
        return !type.path.isEmpty();
    }

    /** Reads the methods of a class over this one that are its own as well, not overridden. */
    ClassVisitor ofParent() {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] thrown) {
                return declared.contains(name + descriptor)
                        ? null
                        : ResourceReader.this.visitMethod(
                                access, name, descriptor, signature, thrown);
            }
        };
    }

    /** None for a class without an address: whoever extends it has one. */
    List<Endpoint> endpoints() {
        return methods.stream()
                .filter(method -> hasAddress() && !method.verb.isEmpty())
                .map(this::endpoint)
                .toList();
    }

    private Endpoint endpoint(Notes method) {
        return new Endpoint(
                product,
                method.verb,
                root + type.path + method.path,
                method.access.isEmpty() ? type.access : method.access,
                method.consumes.isEmpty() ? type.consumes : method.consumes);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return type.read(descriptor);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        Notes notes = new Notes();
        methods.add(notes);
        declared.add(name + descriptor);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return notes.read(annotation);
            }
        };
    }

    /** What the annotations on one thing say. */
    private static final class Notes {

        private String verb = "";
        private String path = "";
        private String access = "";
        private String consumes = "";

        AnnotationVisitor read(String descriptor) {
            String simple = descriptor.substring(descriptor.lastIndexOf('/') + 1).replace(";", "");
            if (ACCESS.stream().anyMatch(descriptor::startsWith)) {
                access = simple;
            } else if (descriptor.startsWith(RS) && METHODS.contains(simple)) {
                verb = simple;
            } else if (descriptor.equals(RS + "Path;")) {
                return values(value -> path = value.startsWith("/") ? value : "/" + value);
            } else if (descriptor.equals(RS + "Consumes;")) {
                return values(value -> consumes = value);
            }
            return null;
        }

        private static AnnotationVisitor values(java.util.function.Consumer<String> take) {
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    take.accept(value.toString());
                }

                @Override
                public AnnotationVisitor visitArray(String name) {
                    return this;
                }
            };
        }
    }
}
