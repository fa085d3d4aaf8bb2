package dev.lede.render.sanitize.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * The second gate: a policy of the OWASP Java HTML Sanitizer, applied to each element that {@link Walk} would keep. Elements
 * and attributes that the policy refuses are never kept. The policy decides by names; the types of the body validate the
 * values. One instance for each document.
 */
public final class OwaspGate {
    /** Replaces every value: the policy would rewrite URLs ("(" to "%28") and refuse images that are data URLs. */
    private static final String ANY_VALUE = "x";

    private static final Optional<List<String>> NO_NAMES = Optional.of(List.of());

    private final Passed passed = new Passed();
    private final HtmlStreamEventReceiver policy;

    /** Reused for each element: the policy changes the list, but does not keep it. */
    private final List<String> namesAndValues = new ArrayList<>();

    /** The elements that passed without attributes. A document repeats few names, so the policy decides once about each. */
    private final Set<String> passedBare = new HashSet<>();

    private OwaspGate(PolicyFactory policy) {
        this.policy = policy.apply(passed);
    }

    /** Builds a policy that allows elements, each with its attributes. The supplier returns a new gate each time. */
    static Supplier<OwaspGate> of(Map<String, Set<String>> allowed) {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder();
        allowed.forEach((element, attributes) -> {
            var allowing = builder.allowAttributes(attributes.toArray(String[]::new));
            if (element.equals(AllowedNames.GLOBAL)) allowing.globally();
            // By default, the policy drops some elements without attributes.
            else allowing.onElements(element).allowElements(element).allowWithoutAttributes(element);
        });
        PolicyFactory policy = builder.toFactory();
        return () -> new OwaspGate(policy);
    }

    /** The names of the attributes that pass, until the next call; empty if the policy refuses the element. */
    public Optional<List<String>> passing(String element, List<String> attributes) {
        if (attributes.isEmpty() && passedBare.contains(element)) return NO_NAMES;
        namesAndValues.clear();
        for (String name : attributes) {
            namesAndValues.add(name);
            namesAndValues.add(ANY_VALUE);
        }
        passed.isOpen = false;
        passed.names.clear();
        policy.openTag(element, namesAndValues);
        policy.closeTag(element);
        if (!passed.isOpen) return Optional.empty();
        if (attributes.isEmpty()) passedBare.add(element);
        return Optional.of(passed.names);
    }

    private static final class Passed implements HtmlStreamEventReceiver {
        /** A list, because searching a few names is faster than making a set. */
        private final List<String> names = new ArrayList<>();

        private boolean isOpen;

        @Override
        public void openTag(String element, List<String> namesAndValues) {
            isOpen = true;
            for (int at = 0; at < namesAndValues.size(); at += 2) names.add(namesAndValues.get(at));
        }

        @Override
        public void closeTag(String element) {}

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void text(String text) {}
    }
}
