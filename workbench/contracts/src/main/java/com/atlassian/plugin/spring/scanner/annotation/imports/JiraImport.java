package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an OSGi service in Jira only.
 *
 * @evidence OSS S11 github.com/mahmoudimus/ac@6626e41
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface JiraImport {
    /**
     * The bean's name; empty for the default one.
     *
     * @evidence OSS S11 github.com/mahmoudimus/ac@6626e41
     */
    String value() default "";
}
