/** The services that all products share: users, languages, settings, transactions. */
package io.rihla.workbench.sal;
