package org.eclipse.jdt.internal.apt.pluggable.played;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment that outlives a compile, as the Eclipse IDE's does. It stands in a package of the IDE's, since that is how it is told. */
public final class IdeEnvironment implements ProcessingEnvironment {

    private final Supplier<ProcessingEnvironment> current;
    private final UnaryOperator<Filer> rules;

    public IdeEnvironment(Supplier<ProcessingEnvironment> current, UnaryOperator<Filer> rules) {
        this.current = current;
        this.rules = rules;
    }

    @Override
    public Map<String, String> getOptions() {
        return current.get().getOptions();
    }

    @Override
    public Messager getMessager() {
        return current.get().getMessager();
    }

    @Override
    public Filer getFiler() {
        return rules.apply(current.get().getFiler());
    }

    @Override
    public Elements getElementUtils() {
        return current.get().getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return current.get().getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return current.get().getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return current.get().getLocale();
    }
}
