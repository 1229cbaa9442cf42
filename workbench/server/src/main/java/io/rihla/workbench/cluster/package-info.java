/** What the nodes of one product share besides their database and their files. */
package io.rihla.workbench.cluster;
