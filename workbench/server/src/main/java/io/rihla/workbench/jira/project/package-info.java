/** The screens of projects, their versions and components. */
package io.rihla.workbench.jira.project;
