package io.rihla.workbench.jar;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Type;

/** All types of the contracts, found as the virtual machine finds them. */
final class Api {

    static final String PACKAGE = "com/atlassian/";

    private final Map<String, ApiType> types = new TreeMap<>();

    private Api() {}

    static Api of(List<byte[]> classFiles) {
        Api api = new Api();
        for (byte[] classFile : classFiles) {
            ApiType type = ApiType.read(classFile);
            if (type.name().startsWith(PACKAGE)) {
                api.types.put(type.name(), type);
            }
        }
        return api;
    }

    Collection<ApiType> types() {
        return types.values();
    }

    Optional<ApiType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The member that a reference through this type leads to, in it or in a supertype. */
    Optional<ApiMember> resolve(String owner, String key) {
        ApiType type = types.get(owner);
        if (type == null) {
            return outside(owner, key);
        }
        ApiMember own = type.members().get(key);
        if (own != null) {
            return Optional.of(own);
        }
        for (String supertype : type.supertypes()) {
            Optional<ApiMember> inherited = resolve(supertype, key);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return type.isInterface() ? outside("java/lang/Object", key) : Optional.empty();
    }

    /** What a type of the platform, such as Lock or Enum, brings along. */
    private static Optional<ApiMember> outside(String owner, String key) {
        Map<String, ApiMember> found = new HashMap<>();
        try {
            Class<?> type =
                    Class.forName(owner.replace('/', '.'), false, Api.class.getClassLoader());
            for (Class<?> at = type; at != null; at = at.getSuperclass()) {
                for (Method method : at.getDeclaredMethods()) {
                    add(found, method);
                }
            }
            for (Method method : type.getMethods()) {
                add(found, method);
            }
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.get(key));
    }

    private static void add(Map<String, ApiMember> found, Method method) {
        String owner = Type.getInternalName(method.getDeclaringClass());
        String descriptor = Type.getMethodDescriptor(method);
        ApiMember member =
                new ApiMember(owner, method.getName(), descriptor, method.getModifiers(), null);
        found.putIfAbsent(member.key(), member);
    }
}
