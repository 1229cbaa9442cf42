package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfluenceBeansTest {

    private final ConfluenceBeans beans = new ConfluenceBeans();

    @Test
    void everyComponentOfConfluenceIsListed() {
        assertThat(beans.components().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(
                        new ClassFileImporter()
                                        .withImportOption(new ImportOption.DoNotIncludeTests())
                                        .importPackages("io.rihla")
                                        .stream()
                                        .filter(
                                                type ->
                                                        type.isAnnotatedWith(
                                                                ConfluenceComponent.class))
                                        .map(JavaClass::getName)
                                        .toList());
    }

    @Test
    void everyServiceThatConfluenceLendsIsListedUnderItsName() {
        assertThat(beans.services())
                .isEqualTo(
                        Arrays.stream(ConfluenceImports.class.getConstructors()[0].getParameters())
                                .collect(
                                        Collectors.toMap(
                                                parameter ->
                                                        parameter
                                                                .getAnnotation(
                                                                        ConfluenceImport.class)
                                                                .value(),
                                                Parameter::getType)));
    }
}
