package dev.lede.core.bind;

import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads values of the model for the host's Jackson, which calls annotated methods of the model. {@link
 * ServiceLoader} finds the implementation, since the model must not depend on {@code core.json}, which depends on the
 * model.
 */
public abstract class JsonBinding {
    /** Constructor for implementations. */
    protected JsonBinding() {}

    /** {@return the implementation} */
    public static JsonBinding get() {
        return Found.BINDING;
    }

    /**
     * Writes an article or a body.
     *
     * @param value the value, an article or a body
     * @return the JSON
     */
    public abstract String write(Object value);

    /**
     * Reads an article or a body.
     *
     * @param type the class of the value
     * @param json the fields, as parsed by the host
     * @param <T> the type of the value
     * @return the value
     */
    public abstract <T> T read(Class<T> type, Map<String, ? extends @Nullable Object> json);

    private static final class Found {
        // Not the thread's context class loader, which may not find this library.
        private static final JsonBinding BINDING = ServiceLoader.load(
                        JsonBinding.class, JsonBinding.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no provider of " + JsonBinding.class.getName()));
    }
}
