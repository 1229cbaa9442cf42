/** The storage format: reading it, and turning it into what a reader sees. */
package io.rihla.workbench.confluence.storage;
