package io.rihla.workbench.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may use an endpoint of a plugin, as its access annotation says. */
public enum AccessLevel {
    UNRESTRICTED,
    ANONYMOUS_SITE,
    UNLICENSED_SITE,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN;

    /** Both families count, on servlets and on REST resources alike. */
    private static final List<String> PACKAGES =
            List.of(
                    "com.atlassian.plugins.rest.api.security.annotation.",
                    "com.atlassian.annotations.security.");

    private static final Map<String, AccessLevel> BY_ANNOTATION =
            Map.of(
                    "UnrestrictedAccess", UNRESTRICTED,
                    "AnonymousSiteAccess", ANONYMOUS_SITE,
                    "UnlicensedSiteAccess", UNLICENSED_SITE,
                    "LicensedOnly", LICENSED,
                    "AdminOnly", ADMIN,
                    "SystemAdminOnly", SYSTEM_ADMIN);

    /**
     * The method's annotation, else the class's, else the package's; without any, licensed users
     * only.
     *
     * @param method null for an endpoint that is a whole class
     */
    public static AccessLevel of(Class<?> type, Method method) {
        Stream<Optional<AccessLevel>> places =
                Stream.of(
                        method == null ? Optional.empty() : on(method),
                        onClass(type),
                        on(type.getPackage()));
        return places.flatMap(Optional::stream).findFirst().orElse(LICENSED);
    }

    private static Optional<AccessLevel> onClass(Class<?> type) {
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            Optional<AccessLevel> level = on(c);
            if (level.isPresent()) {
                return level;
            }
        }
        return Optional.empty();
    }

    /** By name: an annotation whose package the plugin cannot see is not there for anybody. */
    private static Optional<AccessLevel> on(AnnotatedElement element) {
        return element == null
                ? Optional.empty()
                : Arrays.stream(element.getDeclaredAnnotations())
                        .map(AccessLevel::named)
                        .flatMap(Optional::stream)
                        .max(java.util.Comparator.naturalOrder());
    }

    private static Optional<AccessLevel> named(Annotation annotation) {
        String name = annotation.annotationType().getName();
        return PACKAGES.stream()
                .filter(name::startsWith)
                .map(known -> BY_ANNOTATION.get(name.substring(known.length())))
                .filter(level -> level != null)
                .findFirst();
    }
}
