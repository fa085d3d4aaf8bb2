package dev.lede.core.bind;

import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads values of the model for a host's Jackson, which calls annotated methods of the model. The model does
 * not depend on the package of its JSON, which depends on the model: {@link ServiceLoader} finds the implementation.
 */
public abstract class JsonBinding {
    /** For implementations. */
    protected JsonBinding() {}

    /** {@return the implementation} */
    public static JsonBinding get() {
        return Found.BINDING;
    }

    /**
     * Writes an article or a body.
     *
     * @param value the value
     * @return JSON
     */
    public abstract String write(Object value);

    /**
     * Reads an article or a body.
     *
     * @param type the class of the value
     * @param json the fields, as a parser returns them
     * @param <T> the type of the value
     * @return the value
     */
    public abstract <T> T read(Class<T> type, Map<String, ? extends @Nullable Object> json);

    private static final class Found {
        // Not the loader of the thread: it may not see this library.
        private static final JsonBinding BINDING = ServiceLoader.load(
                        JsonBinding.class, JsonBinding.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no provider of " + JsonBinding.class.getName()));
    }
}
