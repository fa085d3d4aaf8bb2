package dev.lede.render.archive;

import java.util.Optional;

/** Resolves what bodies of Drupal refer to. Bodies contain only ids; a host finds the entities in the database of the site. */
@FunctionalInterface
public interface DrupalReferences {
    /** Finds nothing. */
    DrupalReferences NONE = reference -> Optional.empty();

    /**
     * Finds an entity.
     *
     * @param reference the reference, as untrusted as the body
     * @return the entity; empty if there is none, or the article should not show it
     */
    Optional<DrupalEntity> find(DrupalReference reference);
}
