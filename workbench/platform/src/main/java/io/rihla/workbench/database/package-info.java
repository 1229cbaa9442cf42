/** The databases under the workbench: H2 or PostgreSQL, watched statement by statement. */
package io.rihla.workbench.database;
