package io.rihla.workbench.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether uses of the API would link: the virtual machine asks for owner, kind, name, descriptor
 * and whether it is static, and for nothing else.
 */
final class Linkage {

    private final Api api;

    Linkage(Api api) {
        this.api = api;
    }

    /** One sentence for each use that would not link. */
    List<String> problems(Uses uses) {
        List<String> problems = new ArrayList<>();
        for (String type : uses.types()) {
            if (api.type(type).isEmpty()) {
                problems.add("There is no type " + type.replace('/', '.'));
            }
        }
        for (Reference reference : uses.members()) {
            api.type(reference.owner())
                    .ifPresent(owner -> check(reference, owner).ifPresent(problems::add));
        }
        return problems;
    }

    private Optional<String> check(Reference reference, ApiType owner) {
        if (reference.throughInterface() != null
                && reference.throughInterface() != owner.isInterface()) {
            return Optional.of(
                    reference
                            + ": its owner is "
                            + (owner.isInterface() ? "an interface" : "a class"));
        }
        Optional<ApiMember> member = api.resolve(reference.owner(), reference.key());
        if (member.isEmpty()) {
            return Optional.of(reference + ": there is no such member");
        }
        if (member.get().isStatic() != reference.isStatic()) {
            return Optional.of(
                    reference + ": it is " + (reference.isStatic() ? "not " : "") + "static");
        }
        return member.get().isVisible()
                ? Optional.empty()
                : Optional.of(reference + ": it cannot be seen from outside");
    }
}
