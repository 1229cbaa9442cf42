/** Jobs at intervals and by cron expression. */
package io.rihla.workbench.scheduler;
