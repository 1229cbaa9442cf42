package io.rihla.workbench.jar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Which types and members of the API somebody uses. */
final class Usage {

    private final Api api;
    private final Set<ApiMember> members = new LinkedHashSet<>();
    private final Set<ApiMember> readByHost = new LinkedHashSet<>();
    private final Set<String> types = new TreeSet<>();

    Usage(Api api) {
        this.api = api;
    }

    /** A plugin uses what it mentions, calls, implements, overrides or gives a value. */
    void byPlugin(Uses uses) {
        types.addAll(uses.types());
        uses.members().forEach(this::use);
        for (Reference own : uses.ownMembers()) {
            uses.apiSupertypes(own.owner()).stream()
                    .flatMap(supertype -> api.resolve(supertype, own.key()).stream())
                    .forEach(members::add);
        }
        for (String annotated : uses.annotationMembers()) {
            int dot = annotated.lastIndexOf('.');
            api.type(annotated.substring(0, dot)).stream()
                    .flatMap(type -> type.members().values().stream())
                    .filter(member -> member.name().equals(annotated.substring(dot + 1)))
                    .forEach(members::add);
        }
        for (ApiType own : uses.ownTypes()) {
            for (String supertype : uses.apiSupertypes(own.name())) {
                own.members().keySet().stream()
                        .flatMap(key -> api.resolve(supertype, key).stream())
                        .forEach(members::add);
            }
        }
    }

    /** A plugin uses the classes that its descriptor names. */
    void byDescriptor(Descriptor descriptor) {
        descriptor.apiClasses().forEach(name -> types.add(name.replace('.', '/')));
    }

    /** A plugin uses what it looks up by name; nothing in its classes mentions it. */
    void byName(String className, String method) {
        String type = className.replace('.', '/');
        types.add(type);
        api.type(type).stream()
                .flatMap(found -> found.members().values().stream())
                .filter(member -> member.name().equals(method))
                .forEach(members::add);
    }

    /**
     * The host reads what plugins hand over in objects of the API's classes. Interfaces are no
     * objects: of them only what a plugin uses is needed. Nor does the host alone need a class.
     */
    void byHost(Uses uses) {
        for (Reference reference : uses.members()) {
            api.resolve(reference.owner(), reference.key())
                    .filter(member -> api.type(member.owner()).isPresent())
                    .filter(member -> !api.type(member.owner()).get().isInterface())
                    .ifPresent(readByHost::add);
        }
    }

    /** One line for each type and member that nobody uses. */
    List<String> unused() {
        Set<String> needed = neededTypes();
        List<String> unused = new ArrayList<>();
        for (ApiType type : api.types()) {
            if (!needed.contains(type.name())) {
                unused.add(type.name().replace('/', '.'));
                continue;
            }
            for (ApiMember member : type.members().values()) {
                boolean used = members.contains(member) || readByHost.contains(member);
                if (mustBeUsed(type, member) && !used) {
                    unused.add(member.toString());
                }
            }
        }
        return unused;
    }

    private void use(Reference reference) {
        api.resolve(reference.owner(), reference.key()).ifPresent(members::add);
    }

    /** Used types, those in the signatures of used members, and all their supertypes. */
    private Set<String> neededTypes() {
        Set<String> needed = new TreeSet<>();
        types.forEach(type -> need(type, needed));
        members.forEach(member -> needSignature(member, needed));
        int before;
        do {
            before = needed.size();
            readByHost.stream()
                    .filter(member -> needed.contains(member.owner()))
                    .forEach(member -> needSignature(member, needed));
        } while (needed.size() > before);
        return needed;
    }

    private void needSignature(ApiMember member, Set<String> needed) {
        need(member.owner(), needed);
        Type type = Type.getType(member.descriptor());
        if (type.getSort() == Type.METHOD) {
            need(type.getReturnType().getClassName().replace('.', '/'), needed);
            for (Type argument : type.getArgumentTypes()) {
                need(argument.getClassName().replace('.', '/'), needed);
            }
        } else {
            need(type.getClassName().replace('.', '/'), needed);
        }
    }

    private void need(String name, Set<String> needed) {
        if (!needed.add(name)) {
            return;
        }
        api.type(name).ifPresent(type -> type.supertypes().forEach(each -> need(each, needed)));
        int nested = name.lastIndexOf('$');
        if (nested > 0) {
            need(name.substring(0, nested), needed);
        }
    }

    private boolean mustBeUsed(ApiType type, ApiMember member) {
        if (!member.isVisible() || isCompilersOwn(type, member)) {
            return false;
        }
        boolean specialises =
                type.members().values().stream()
                        .anyMatch(other -> other.isBridge() && other.name().equals(member.name()));
        // What every object or a type of the Java platform promises is not the API's promise.
        return !specialises
                && type.supertypes().stream()
                        .filter(supertype -> !supertype.startsWith(Api.PACKAGE))
                        .noneMatch(supertype -> api.resolve(supertype, member.key()).isPresent());
    }

    private static boolean isCompilersOwn(ApiType type, ApiMember member) {
        boolean constructor = member.key().equals("<init>()V");
        boolean ofEnum =
                type.isEnum()
                        && (member.name().equals("values") || member.name().equals("valueOf"));
        return constructor || ofEnum;
    }
}
