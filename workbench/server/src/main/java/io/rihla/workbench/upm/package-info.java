/** Managing plugins: the page for administrators and the REST calls for scripts. */
package io.rihla.workbench.upm;
