package io.rihla.workbench.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every use of the API in the jar's bytecode would link against the contracts. */
class LinkageTest {

    private static final String EVENTS = "com/atlassian/event/api/EventPublisher";

    private final Linkage linkage =
            new Linkage(Api.of(ClassBytes.inFolder(Built.contractClasses())));

    @Test
    void thePluginLinks() {
        Uses uses = Uses.of(ClassBytes.inJar(Built.pluginJar()));

        assertThat(uses.members()).isNotEmpty();
        assertThat(linkage.problems(uses)).isEmpty();
    }

    @Test
    void theSamplePluginsLink() {
        for (var sample : Built.sampleJars()) {
            Uses uses = Uses.of(ClassBytes.inJar(sample));

            assertThat(uses.members()).isNotEmpty();
            assertThat(linkage.problems(uses)).isEmpty();
        }
    }

    @Test
    void noEnumOfTheApiIsSwitchedOn() {
        // A switch copies the order of the constants, and the real order is not known.
        Uses uses = Uses.of(ClassBytes.inJar(Built.pluginJar()));

        assertThat(uses.ownTypes())
                .flatExtracting(type -> type.members().values())
                .noneMatch(member -> member.name().startsWith("$SwitchMap$com$atlassian"));
    }

    @Test
    void aCallThatLinksIsFine() {
        assertThat(problems(Opcodes.INVOKEINTERFACE, EVENTS, "publish", "(Ljava/lang/Object;)V"))
                .isEmpty();
        assertThat(problems(Opcodes.INVOKEINTERFACE, EVENTS, "hashCode", "()I")).isEmpty();
    }

    @Test
    void aMissingTypeIsFound() {
        assertThat(problems(Opcodes.INVOKEINTERFACE, EVENTS + "s", "publish", "()V"))
                .containsExactly("There is no type com.atlassian.event.api.EventPublishers");
    }

    @Test
    void aMissingMemberIsFound() {
        assertThat(problems(Opcodes.INVOKEINTERFACE, EVENTS, "publish", "(Ljava/lang/String;)V"))
                .singleElement()
                .asString()
                .contains("no such member");
    }

    @Test
    void anInterfaceTakenForAClassIsFound() {
        assertThat(problems(Opcodes.INVOKEVIRTUAL, EVENTS, "publish", "(Ljava/lang/Object;)V"))
                .singleElement()
                .asString()
                .contains("an interface");
    }

    @Test
    void aMethodTakenForStaticIsFound() {
        String key = "com/atlassian/sal/api/user/UserKey";
        assertThat(problems(Opcodes.INVOKESTATIC, key, "getStringValue", "()Ljava/lang/String;"))
                .singleElement()
                .asString()
                .contains("not static");
    }

    private List<String> problems(int opcode, String owner, String name, String descriptor) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "a/User", null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "call", "()V", null, null);
        code.visitCode();
        code.visitMethodInsn(opcode, owner, name, descriptor, opcode == Opcodes.INVOKEINTERFACE);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return linkage.problems(Uses.of(List.of(writer.toByteArray())));
    }
}
