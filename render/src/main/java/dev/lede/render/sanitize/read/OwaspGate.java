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
 * The second gate: a policy of the OWASP Java HTML Sanitizer, which decides on each element that {@link Walk} would keep and
 * on each of its attributes. Nothing is kept that it refuses. It decides by names; values are checked by the types of the
 * body that hold them. One for each document.
 */
public final class OwaspGate {
    /** Stands for every value: the policy would rewrite URLs ("(" to "%28") and refuse images that are data URLs. */
    private static final String ANY_VALUE = "x";

    private final Passed passed = new Passed();
    private final HtmlStreamEventReceiver policy;

    private OwaspGate(PolicyFactory policy) {
        this.policy = policy.apply(passed);
    }

    /** Makes gates of a policy that allows elements, each with its attributes. */
    static Supplier<OwaspGate> of(Map<String, Set<String>> allowed) {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder();
        allowed.forEach((element, attributes) -> {
            var some = builder.allowAttributes(attributes.toArray(String[]::new));
            if (element.equals(AllowedNames.GLOBAL)) some.globally();
            // By default, the policy drops some elements without attributes.
            else {
                builder.allowElements(element).allowWithoutAttributes(element);
                some.onElements(element);
            }
        });
        PolicyFactory policy = builder.toFactory();
        return () -> new OwaspGate(policy);
    }

    /** The names of the attributes that pass; empty if the element itself does not. */
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
