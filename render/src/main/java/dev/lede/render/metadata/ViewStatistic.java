package dev.lede.render.metadata;

import dev.lede.render.html.Html;

/** The property {@code interactionStatistic} of an article. Its number differs by request, as the visible number of views. */
public final class ViewStatistic {
    /** The JSON before the number, with the comma after the property before it. */
    public static final Html BEFORE_NUMBER = Html.trusted(",\"interactionStatistic\":{\"@type\":\"InteractionCounter\","
            + "\"interactionType\":{\"@type\":\"ViewAction\"},\"userInteractionCount\":");

    /** The JSON after the number. */
    public static final Html AFTER_NUMBER = Html.trusted("}");

    private ViewStatistic() {}
}
