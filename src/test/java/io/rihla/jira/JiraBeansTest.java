package io.rihla.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
