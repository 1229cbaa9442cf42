package io.rihla.workbench.jar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What class files use of the API. */
final class Uses {

    private final Set<String> types = new TreeSet<>();
    private final Set<Reference> members = new LinkedHashSet<>();
    private final Set<Reference> ownMembers = new LinkedHashSet<>();
    private final Set<String> annotationMembers = new TreeSet<>();
    private final Map<String, ApiType> ownTypes = new LinkedHashMap<>();

    static Uses of(Collection<byte[]> classFiles) {
        Uses uses = new Uses();
        for (byte[] classFile : classFiles) {
            ClassReader reader = new ClassReader(classFile);
            ApiType type = ApiType.read(classFile);
            uses.ownTypes.put(type.name(), type);
            // The remapper walks through a class only while it writes it somewhere.
            reader.accept(new ClassRemapper(new ClassWriter(0), uses.new Collector()), 0);
            reader.accept(new UseReader(type.name(), uses), 0);
        }
        return uses;
    }

    /** The API's types that are mentioned anywhere, with slashes. */
    Set<String> types() {
        return types;
    }

    Set<Reference> members() {
        return members;
    }

    /** Calls by the name of a class of their own, which may have inherited what is called. */
    Set<Reference> ownMembers() {
        return ownMembers;
    }

    /** Members that annotations give a value: {@code type.member}. */
    Set<String> annotationMembers() {
        return annotationMembers;
    }

    Collection<ApiType> ownTypes() {
        return ownTypes.values();
    }

    /** The API's types among the supertypes of one of the own types, near and far. */
    List<String> apiSupertypes(String own) {
        List<String> found = new ArrayList<>();
        ApiType type = ownTypes.get(own);
        if (type == null) {
            return found;
        }
        for (String supertype : type.supertypes()) {
            if (supertype.startsWith(Api.PACKAGE)) {
                found.add(supertype);
            }
            found.addAll(apiSupertypes(supertype));
        }
        return found;
    }

    void add(Reference reference) {
        if (reference.owner().startsWith(Api.PACKAGE)) {
            members.add(reference);
        } else {
            ownMembers.add(reference);
        }
    }

    void addAnnotationMember(String type, String member) {
        annotationMembers.add(type + "." + member);
    }

    private final class Collector extends Remapper {
        @Override
        public String map(String internalName) {
            if (internalName.startsWith(Api.PACKAGE)) {
                types.add(internalName);
            }
            return internalName;
        }
    }
}
