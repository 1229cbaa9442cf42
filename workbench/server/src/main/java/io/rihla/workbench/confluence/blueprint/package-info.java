/** Pages that begin as something: plugins' blueprints and their templates. */
package io.rihla.workbench.confluence.blueprint;
