package dev.lede.render.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A reference of a Drupal body to an entity, such as an image of the media library.
 *
 * @param type the type of the entity, such as {@code media}, {@code file} or {@code node}
 * @param id the UUID of the entity; for {@code [[{"fid": …}]]} of Drupal 7, the number of the file
 * @param attributes the other attributes as written, such as {@code data-view-mode}
 */
public record DrupalReference(String type, String id, Map<String, String> attributes) {
    /** Checks that nothing is null, and copies the map, which keeps its order. */
    public DrupalReference {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
