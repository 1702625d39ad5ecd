package dev.lintel.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a compiler and a processor, as IntelliJ's and Gradle's build processes do: proxies of the processor, of its environment
 * and of its Filer. Whoever leans on the compiler's own classes fails.
 */
public final class Watched {

    private Watched() {}

    /** A processor whose every file is told in a log, with the elements that it says the file comes from. */
    public static Processor logging(Processor processor, Path log) {
        String name = processor.getClass().getSimpleName();
        return withFiler(
                processor,
                filer -> proxy(Filer.class, (proxy, method, arguments) -> {
                    Object result = call(filer, method, arguments);
                    if (method.getName().startsWith("create")) {
                        Element[] origins = (Element[]) arguments[arguments.length - 1];
                        append(log, Write.line(name, method.getName(), arguments, origins));
                    }
                    return result;
                }));
    }

    /** A processor that is given another Filer than the compiler's. */
    public static Processor withFiler(Processor processor, UnaryOperator<Filer> other) {
        return within(processor, environment -> {
            Filer filer = other.apply(environment.getFiler());
            return proxy(
                    ProcessingEnvironment.class,
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : call(environment, method, arguments));
        });
    }

    /** A processor that is given another environment than the compiler's. */
    public static Processor within(Processor processor, UnaryOperator<ProcessingEnvironment> other) {
        return proxy(Processor.class, (proxy, method, arguments) -> {
            if (method.getName().equals("init")) {
                processor.init(other.apply((ProcessingEnvironment) arguments[0]));
                return null;
            }
            return call(processor, method, arguments);
        });
    }

    /** What an interface's caller is given in place of its implementation. */
    public static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Calls through; what is thrown comes as it is. */
    public static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void append(Path log, String line) {
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
