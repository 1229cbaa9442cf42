package io.rihla.workbench.jar;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the contracts' sources: what they declare and how each declaration is known. */
final class ContractSources {

    private ContractSources() {}

    /** All types and their visible members, in the order of the files and of their text. */
    static List<Signature> read(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.startsWith(folder.resolve("com/atlassian")))
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .sorted()
                            .toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(sources));
            List<Signature> found = new ArrayList<>();
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reading(comments, found).scan(unit, unit.getPackageName().toString());
            }
            return found;
        }
    }

    /** Walks through a file; the second parameter is the name of what stands around. */
    private static final class Reading extends TreePathScanner<Void, String> {

        private final DocTrees comments;
        private final List<Signature> found;

        Reading(DocTrees comments, List<Signature> found) {
            this.comments = comments;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            String name = around + "." + type.getSimpleName();
            found.add(new Signature(name, "", evidence()));
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            if (isVisible(method.getModifiers())) {
                String name = method.getName().toString();
                String shown = name.equals("<init>") ? "new" : name;
                String parameters =
                        method.getParameters().stream()
                                .map(parameter -> parameter.getType().toString())
                                .collect(Collectors.joining(", ", "(", ")"));
                found.add(new Signature(type, shown + parameters, evidence()));
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String type) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree
                    && isVisible(field.getModifiers())) {
                found.add(new Signature(type, field.getName().toString(), evidence()));
            }
            return null;
        }

        private Evidence evidence() {
            return Evidence.in(comments.getDocComment(getCurrentPath()));
        }

        private boolean isVisible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || isInInterface(getCurrentPath());
        }

        private static boolean isInInterface(TreePath path) {
            Tree.Kind around = path.getParentPath().getLeaf().getKind();
            return around == Tree.Kind.INTERFACE || around == Tree.Kind.ANNOTATION_TYPE;
        }
    }
}
