package dev.lintel.processor.read;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The sources that javac has parsed. Other compilers have no such class: {@link Origins} asks first. */
final class SourceTrees {

    private final Trees trees;

    SourceTrees(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    boolean has(TypeElement type) {
        return trees.getTree(type) != null;
    }
}
