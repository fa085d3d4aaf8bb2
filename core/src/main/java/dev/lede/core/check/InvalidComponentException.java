package dev.lede.core.check;

/**
 * Thrown for an invalid value of a component. It holds the name of the component, so that JSON errors locate the field.
 */
public final class InvalidComponentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the record component, or of the setter. */
    private final String component;

    /**
     * Creates the exception.
     *
     * @param component the name of the component
     * @param problem the message: the problem and the value
     */
    public InvalidComponentException(String component, String problem) {
        super(problem);
        this.component = component;
    }

    /** {@return the name of the component} */
    public String component() {
        return component;
    }
}
