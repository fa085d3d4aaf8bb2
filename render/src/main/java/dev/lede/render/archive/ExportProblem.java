package dev.lede.render.archive;

import dev.lede.i18n.Messages;
import java.util.Locale;

/**
 * A problem with a post or with the file of an export. Values that an article does not accept are not among them: they
 * are notices of the draft. The list is open; names are stable.
 */
public enum ExportProblem {
    /** An error while the post was converted. There is no draft. The detail is the error. */
    POST_FAILED(Effect.NO_DRAFT),
    /** The post is not in the form of the export. There is no draft. The detail is the place. */
    POST_UNREADABLE(Effect.NO_DRAFT),
    /** The post is not published, and the host did not ask for such posts. The detail is its status. */
    NOT_PUBLISHED(Effect.SKIPPED),
    /** The post has a password, and the host did not ask for such posts. */
    PASSWORD(Effect.SKIPPED),
    /** The post refers to a file or block that the export does not contain. The detail is its id. */
    REFERENCE_MISSING(Effect.INCOMPLETE),
    /** The file ends before its root element or object does. The detail is the place. */
    FILE_TRUNCATED(Effect.FILE),
    /** The file is malformed; posts after this place are not read. The detail is the place. */
    FILE_MALFORMED(Effect.FILE),
    /** The file is not an export of this kind. The detail is what it lacks. */
    FILE_UNKNOWN(Effect.FILE),
    /** An author, a category or a setting of the site is malformed, and is not used. The detail is its name and place. */
    ENTRY_UNREADABLE(Effect.FILE),
    /** The file has characters that its format forbids, which are removed or escaped. The detail is their number. */
    FILE_REPAIRED(Effect.FILE),
    /** The file has more attachments than are kept in memory. The detail is the number of those that are not used. */
    TOO_MANY_ATTACHMENTS(Effect.FILE),
    /** The file has more tags and authors of posts than are kept in memory. The detail is the number of those not used. */
    TOO_MANY_ENTRIES(Effect.FILE);

    /** The effect of a problem on the posts, the most severe first. */
    public enum Effect {
        /** There is no draft of the post. */
        NO_DRAFT,
        /** It concerns the file, and any number of posts. */
        FILE,
        /** The draft of the post is incomplete. */
        INCOMPLETE,
        /** There is no draft of the post, as the host wishes. */
        SKIPPED
    }

    private final Effect effect;

    ExportProblem(Effect effect) {
        this.effect = effect;
    }

    /** {@return what the problem does to the posts} */
    public Effect effect() {
        return effect;
    }

    /**
     * Returns the description for editors, in their language.
     *
     * @param messages the messages of the language
     * @return half a sentence, without a full stop
     */
    public String message(Messages messages) {
        return messages.text("problem." + this);
    }

    /** {@return the name in kebab case, such as {@code not-published}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
