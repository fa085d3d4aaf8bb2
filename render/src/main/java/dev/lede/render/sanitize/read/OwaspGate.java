package dev.lede.render.sanitize.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    private final Passed passed = new Passed();
    private final HtmlStreamEventReceiver policy;

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

    /** The names of the attributes that pass; empty if the policy refuses the element. */
    public Optional<Set<String>> passing(String element, Collection<String> attributes) {
        List<String> namesAndValues = new ArrayList<>(2 * attributes.size());
        for (String name : attributes) {
            namesAndValues.add(name);
            namesAndValues.add(ANY_VALUE);
        }
        passed.names = null;
        policy.openTag(element, namesAndValues);
        policy.closeTag(element);
        return Optional.ofNullable(passed.names);
    }

    private static final class Passed implements HtmlStreamEventReceiver {
        private @Nullable Set<String> names;

        @Override
        public void openTag(String element, List<String> namesAndValues) {
            names = new HashSet<>();
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
