/** The Rihla workbench: two applications in one process, to run the plugin's jar in. */
package io.rihla.workbench;
