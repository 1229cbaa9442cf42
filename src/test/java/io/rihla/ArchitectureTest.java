package io.rihla;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/** The house rules that a compiler does not know. */
@AnalyzeClasses(packages = "io.rihla", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "io.rihla..";

    @ArchTest
    static final ArchRule PACKAGES_KNOW_EACH_OTHER_AS_DRAWN =
            classes()
                    .that()
                    .resideInAPackage(OURS)
                    .and()
                    .resideOutsideOfPackage("io.rihla.workbench..")
                    .should(
                            adhereToPlantUmlDiagram(
                                    drawing(), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_PLATFORM =
            noClasses()
                    .that()
                    .resideInAnyPackage("io.rihla.journey..", "io.rihla.tracking..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "com.atlassian..",
                                    "net.java.ao..",
                                    "jakarta..",
                                    "org.springframework.."));

    @ArchTest
    static final ArchRule ACTIVE_OBJECTS_STAY_IN_THE_STORE =
            noClasses()
                    .that(
                            resideInAPackage(OURS)
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "io.rihla.store..",
                                                            "io.rihla.workbench.."))))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."));

    @ArchTest
    static final ArchRule CONFLUENCE_STAYS_IN_ITS_PACKAGE =
            noClasses()
                    .that(
                            resideInAPackage(OURS)
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "io.rihla.confluence..",
                                                            "io.rihla.workbench.."))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("com.atlassian.confluence.."));

    @ArchTest
    static final ArchRule JIRA_STAYS_IN_ITS_PACKAGE =
            noClasses()
                    .that(
                            resideInAPackage(OURS)
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "io.rihla.jira..",
                                                            "io.rihla.workbench.."))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("com.atlassian.jira.."));

    @ArchTest
    static final ArchRule EVERY_REQUEST_SAYS_WHO_MAY_MAKE_IT =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("io.rihla.rest..", "io.rihla.jira.rest..")
                    .and(answersRequests())
                    .should(sayWhoMay());

    private static DescribedPredicate<JavaMethod> answersRequests() {
        return DescribedPredicate.describe(
                "answer requests",
                method ->
                        List.of(GET.class, POST.class, PUT.class, DELETE.class).stream()
                                .anyMatch(method::isAnnotatedWith));
    }

    /**
     * What changes something is never open to people without an account, but for one's own
     * language.
     */
    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may make the request") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean reads = method.isAnnotatedWith(GET.class);
                boolean closed =
                        method.isAnnotatedWith(LicensedOnly.class)
                                || method.isAnnotatedWith(AdminOnly.class)
                                || method.getOwner().isAnnotatedWith(AdminOnly.class);
                boolean open = method.isAnnotatedWith(AnonymousSiteAccess.class);
                boolean ownLanguage =
                        method.getOwner().getSimpleName().endsWith("LanguageResource");
                if (!closed && !(open && (reads || ownLanguage))) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not say who may."));
                }
            }
        };
    }

    private static URL drawing() {
        try {
            return Path.of("docs/architecture.puml").toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
