/** The texts of the plugins' properties files. */
package io.rihla.workbench.i18n;
