/** The wiki: a stand-in for the product in which pages with macros live. */
package io.rihla.workbench.confluence;
