/** Links, menus and panels that plugins put into the products' pages. */
package io.rihla.workbench.fragment;
