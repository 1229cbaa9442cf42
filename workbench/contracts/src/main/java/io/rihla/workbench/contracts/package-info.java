/** What the contracts need between them and the host; no part of the products' API. */
package io.rihla.workbench.contracts;
