/**
 * Writes {@code META-INF/plugin-components/*}: the lists of beans, imports and exports that the
 * products' Spring Scanner reads instead of annotations.
 *
 * <p>It stands in for Atlassian's own Maven plugin and is stricter: what would fail or stay silent
 * in one of the two products fails the build here.
 */
package io.rihla.workbench.scanner;
