package io.rihla.workbench.scanner;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the component indexes that the products' Spring Scanner reads. */
@Mojo(
        name = "index",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class IndexMojo extends AbstractMojo {

    @Override
    public void execute() {
        getLog().info("Nothing is annotated yet.");
    }
}
