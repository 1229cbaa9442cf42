/** The module types {@code servlet} and {@code servlet-filter}. */
package io.rihla.workbench.servlet;
