/** The products' named caches. */
package io.rihla.workbench.cache;
