package io.rihla.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JiraBeansTest {

    private final JiraBeans beans = new JiraBeans();

    @Test
    void everyComponentOfJiraIsListed() {
        assertThat(beans.components().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(
                        new ClassFileImporter()
                                        .withImportOption(new ImportOption.DoNotIncludeTests())
                                        .importPackages("io.rihla")
                                        .stream()
                                        .filter(type -> type.isAnnotatedWith(JiraComponent.class))
                                        .map(JavaClass::getName)
                                        .toList());
    }

    @Test
    void everyServiceThatJiraLendsIsListedUnderItsName() {
        assertThat(beans.services())
                .isEqualTo(
                        Arrays.stream(JiraImports.class.getConstructors()[0].getParameters())
                                .collect(
                                        Collectors.toMap(
                                                parameter ->
                                                        parameter
                                                                .getAnnotation(JiraImport.class)
                                                                .value(),
                                                Parameter::getType)));
    }
}
