package io.rihla.workbench.jar;

import org.objectweb.asm.Opcodes;

/**
 * A field or a method of the API.
 *
 * @param owner the type that declares it, with slashes
 * @param constant the value that the compiler would write into every user, or null
 */
record ApiMember(String owner, String name, String descriptor, int access, Object constant) {

    boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    boolean isVisible() {
        return has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) && !has(Opcodes.ACC_SYNTHETIC);
    }

    /** Made by the compiler, to override with narrower types. */
    boolean isBridge() {
        return has(Opcodes.ACC_SYNTHETIC) && has(Opcodes.ACC_BRIDGE);
    }

    /** What the virtual machine looks for inside a type. */
    String key() {
        return name + descriptor;
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + "." + name + " " + descriptor;
    }

    private boolean has(int flags) {
        return (access & flags) != 0;
    }
}
