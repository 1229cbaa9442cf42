package io.rihla.workbench.scanner;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ASM9;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Reads the scanner's annotations out of class files, without loading the classes. */
final class ClassFiles {

    private static final String ANNOTATIONS = "Lcom/atlassian/plugin/spring/scanner/annotation/";
    private static final String EXPORT = ANNOTATIONS + "export/ExportAsService;";
    private static final Map<String, Optional<ProductName>> STEREOTYPES =
            Map.of(
                    "Lorg/springframework/stereotype/Component;",
                    Optional.empty(),
                    ANNOTATIONS + "component/ConfluenceComponent;",
                    Optional.of(ProductName.CONFLUENCE),
                    ANNOTATIONS + "component/JiraComponent;",
                    Optional.of(ProductName.JIRA));
    private static final Map<String, Optional<ProductName>> IMPORTS =
            Map.of(
                    ANNOTATIONS + "imports/ComponentImport;", Optional.empty(),
                    ANNOTATIONS + "imports/ConfluenceImport;", Optional.of(ProductName.CONFLUENCE),
                    ANNOTATIONS + "imports/JiraImport;", Optional.of(ProductName.JIRA));

    private ClassFiles() {}

    static ScannedClass read(byte[] classFile) {
        Reading reading = new Reading();
        new ClassReader(classFile)
                .accept(
                        reading,
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reading.found;
    }

    private static final class Reading extends ClassVisitor {

        private ScannedClass found;

        Reading() {
            super(ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                String signature,
                String superName,
                String[] interfaces) {
            List<String> names = new ArrayList<>();
            for (String each : interfaces) {
                names.add(Type.getObjectType(each).getClassName());
            }
            boolean concrete = (access & (ACC_ABSTRACT | ACC_INTERFACE)) == 0;
            found = new ScannedClass(Type.getObjectType(name).getClassName(), concrete, names);
            found.mentioned.addAll(names);
            if (superName != null) {
                found.mentioned.add(Type.getObjectType(superName).getClassName());
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (STEREOTYPES.containsKey(descriptor)) {
                found.components.put(STEREOTYPES.get(descriptor), "");
                return new Values(
                        value -> found.components.put(STEREOTYPES.get(descriptor), (String) value));
            }
            if (EXPORT.equals(descriptor)) {
                found.exports = new ArrayList<>();
                return new Values(value -> found.exports.add(((Type) value).getClassName()));
            }
            return null;
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
            Type type = Type.getType(descriptor);
            mention(type);
            return new FieldVisitor(ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return importOf(type, annotation);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            Type[] parameters = Type.getArgumentTypes(descriptor);
            for (Type parameter : parameters) {
                mention(parameter);
            }
            mention(Type.getReturnType(descriptor));
            return new MethodVisitor(ASM9) {

                private int annotable = parameters.length;

                @Override
                public void visitAnnotableParameterCount(int count, boolean visible) {
                    annotable = count;
                }

                @Override
                public AnnotationVisitor visitParameterAnnotation(
                        int parameter, String annotation, boolean visible) {
                    if (!IMPORTS.containsKey(annotation)) {
                        return null;
                    }
                    if (!name.equals("<init>")) {
                        found.misplacedImports.add(name);
                        return null;
                    }
                    // The compiler's own parameters come first and carry no annotations.
                    return importOf(
                            parameters[parameter + parameters.length - annotable], annotation);
                }
            };
        }

        private AnnotationVisitor importOf(Type type, String annotation) {
            if (!IMPORTS.containsKey(annotation)) {
                return null;
            }
            Optional<ProductName> product = IMPORTS.get(annotation);
            int place = found.imports.size();
            found.imports.add(new Import(type.getClassName(), "", product));
            return new Values(
                    value ->
                            found.imports.set(
                                    place,
                                    new Import(type.getClassName(), (String) value, product)));
        }

        private void mention(Type type) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            if (element.getSort() == Type.OBJECT) {
                found.mentioned.add(element.getClassName());
            }
        }
    }

    /** Hands over an annotation's {@code value}, each of its elements if it is an array. */
    private static final class Values extends AnnotationVisitor {

        private final Consumer<Object> to;

        Values(Consumer<Object> to) {
            super(ASM9);
            this.to = to;
        }

        @Override
        public void visit(String name, Object value) {
            if (name == null || name.equals("value")) {
                to.accept(value);
            }
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return name.equals("value") ? this : null;
        }
    }
}
