package io.rihla.workbench.jar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A type as its class file tells it; names are with slashes. */
record ApiType(String name, int access, List<String> supertypes, Map<String, ApiMember> members) {

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isEnum() {
        return (access & Opcodes.ACC_ENUM) != 0;
    }

    boolean isVisible() {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
    }

    static ApiType read(byte[] classFile) {
        Reading reading = new Reading();
        new ClassReader(classFile).accept(reading, ClassReader.SKIP_CODE);
        return new ApiType(reading.name, reading.access, reading.supertypes, reading.members);
    }

    private static final class Reading extends ClassVisitor {

        private final List<String> supertypes = new ArrayList<>();
        private final Map<String, ApiMember> members = new LinkedHashMap<>();
        private String name;
        private int access;

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int flags,
                String type,
                String signature,
                String superName,
                String[] interfaces) {
            name = type;
            access = flags;
            if (superName != null) {
                supertypes.add(superName);
            }
            supertypes.addAll(List.of(interfaces));
        }

        @Override
        public FieldVisitor visitField(
                int flags, String field, String descriptor, String signature, Object value) {
            add(new ApiMember(name, field, descriptor, flags, value));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int flags, String method, String descriptor, String signature, String[] thrown) {
            add(new ApiMember(name, method, descriptor, flags, null));
            return null;
        }

        private void add(ApiMember member) {
            members.put(member.key(), member);
        }
    }
}
