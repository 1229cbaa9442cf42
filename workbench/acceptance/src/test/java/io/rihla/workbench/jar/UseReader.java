package io.rihla.workbench.jar;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads every use of a member out of one class file: calls, fields, lambdas, annotations. */
final class UseReader extends ClassVisitor {

    private final String from;
    private final Uses uses;

    UseReader(String from, Uses uses) {
        super(Opcodes.ASM9);
        this.from = from;
        this.uses = uses;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, String signature, Object value) {
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Code();
    }

    private AnnotationVisitor annotation(String descriptor) {
        String type = Type.getType(descriptor).getInternalName();
        if (!type.startsWith(Api.PACKAGE)) {
            return null;
        }
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String name, Object value) {
                uses.addAnnotationMember(type, name);
            }

            @Override
            public AnnotationVisitor visitArray(String name) {
                uses.addAnnotationMember(type, name);
                return null;
            }
        };
    }

    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(
                int parameter, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            uses.add(new Reference(from, owner, name, descriptor, isStatic, null));
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean isStatic = opcode == Opcodes.INVOKESTATIC;
            uses.add(new Reference(from, owner, name, descriptor, isStatic, isInterface));
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                // A lambda implements the method of the interface that it becomes.
                String owner = Type.getReturnType(descriptor).getInternalName();
                String method = ((Type) arguments[0]).getDescriptor();
                uses.add(new Reference(from, owner, name, method, false, true));
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                    uses.add(
                            new Reference(
                                    from,
                                    handle.getOwner(),
                                    handle.getName(),
                                    handle.getDesc(),
                                    isStatic,
                                    handle.isInterface()));
                }
            }
        }
    }
}
