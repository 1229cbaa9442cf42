/** Ratios: what Rihla costs beside a peer or a limit, taken in the same run. */
package io.rihla.workbench.bench;
