package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an OSGi service in Confluence only.
 *
 * @evidence V8* S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ConfluenceImport {
    /**
     * The bean's name; empty for the default one.
     *
     * @evidence OSS S11 github.com/mahmoudimus/ac@6626e41
     */
    String value() default "";
}
