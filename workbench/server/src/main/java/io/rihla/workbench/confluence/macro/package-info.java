/** Macros of plugins: the module type, what the macro browser knows of them, running them. */
package io.rihla.workbench.confluence.macro;
