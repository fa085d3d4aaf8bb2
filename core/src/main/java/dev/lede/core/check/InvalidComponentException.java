package dev.lede.core.check;

/** A value that a constructor refuses. It names the component, so that readers of JSON find the field. */
public final class InvalidComponentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the record's component, or of the builder's setter. */
    private final String component;

    /**
     * Refuses a component.
     *
     * @param component its name
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
