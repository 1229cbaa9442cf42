/** The wiki's screens, at the addresses of the product. */
package io.rihla.workbench.confluence.ui;
