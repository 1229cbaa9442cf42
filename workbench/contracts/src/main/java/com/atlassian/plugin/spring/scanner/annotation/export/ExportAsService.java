package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers a bean to the product as an OSGi service.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportAsService {
    /**
     * The interfaces to offer; empty for all that the class names.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    Class<?>[] value() default {};
}
