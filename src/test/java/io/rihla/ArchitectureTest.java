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
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.rihla.rest.IssueStatesResource;
import io.rihla.rest.KpiFiguresResource;
import io.rihla.rest.VisibleMapsResource;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The house rules that a compiler does not know. They stand in methods, because the build passes
 * over rules in fields without a word (a habit of Surefire since 3.5.3).
 */
@AnalyzeClasses(packages = "io.rihla", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "io.rihla..";

    /** They only read, but what they are asked is too long for an address. */
    private static final Set<String> LONG_QUESTIONS =
            Set.of(
                    IssueStatesResource.class.getName(),
                    KpiFiguresResource.class.getName(),
                    VisibleMapsResource.class.getName());

    @ArchTest
    static void packagesKnowEachOtherAsDrawn(JavaClasses classes) {
        classes()
                .that()
                .resideInAPackage(OURS)
                .and()
                .resideOutsideOfPackage("io.rihla.workbench..")
                .should(adhereToPlantUmlDiagram(drawing(), consideringOnlyDependenciesInDiagram()))
                .check(classes);
    }

    @ArchTest
    static void theDomainKnowsNoPlatform(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.rihla.comments..",
                        "io.rihla.journey..",
                        "io.rihla.kpi..",
                        "io.rihla.notices..",
                        "io.rihla.persona..",
                        "io.rihla.readings..",
                        "io.rihla.tracking..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "com.atlassian..",
                                "net.java.ao..",
                                "jakarta..",
                                "org.springframework.."))
                .check(classes);
    }

    @ArchTest
    static void activeObjectsStayInTheStore(JavaClasses classes) {
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
                        resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."))
                .check(classes);
    }

    @ArchTest
    static void confluenceStaysInItsPackage(JavaClasses classes) {
        noClasses()
                .that(
                        resideInAPackage(OURS)
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        "io.rihla.confluence..",
                                                        "io.rihla.workbench.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.atlassian.confluence.."))
                .check(classes);
    }

    @ArchTest
    static void jiraStaysInItsPackage(JavaClasses classes) {
        noClasses()
                .that(
                        resideInAPackage(OURS)
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        "io.rihla.jira..",
                                                        "io.rihla.workbench.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.atlassian.jira.."))
                .check(classes);
    }

    /** Java 17 looks for them by the thread's class loader, and a plugin's does not see them. */
    @ArchTest
    static void noGeneratorOfRandomNumbersIsLookedUp(JavaClasses classes) {
        noClasses()
                .that(resideInAPackage(OURS))
                .should()
                .callMethod(RandomGenerator.class, "getDefault")
                .orShould()
                .callMethod(RandomGenerator.class, "of", String.class)
                .check(classes);
    }

    @ArchTest
    static void everyRequestSaysWhoMayMakeIt(JavaClasses classes) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.rihla.rest..", "io.rihla.jira.rest..")
                .and(answersRequests())
                .should(sayWhoMay())
                .check(classes);
    }

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
                boolean reads =
                        method.isAnnotatedWith(GET.class)
                                || LONG_QUESTIONS.contains(method.getOwner().getName());
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
