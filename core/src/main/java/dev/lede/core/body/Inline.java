package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/** What stands in a line of text: words, and what is done to them. */
public sealed interface Inline extends Node
        permits Text, Marked, InlineCode, Link, Quotation, Abbreviation, Time, Span, Image, LineBreak {
    /**
     * Calls the visitor's method for this kind of inline.
     *
     * @param visitor knows what to do with each kind
     * @param <R> what the visitor makes
     * @return what the visitor made
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * Makes something of each kind of inline. A new kind is a new method here, so that code which must know all of them
     * stops compiling; other code extends {@link PartialVisitor}.
     *
     * @param <R> what the visitor makes; nullable if it may make nothing
     */
    interface Visitor<R extends @Nullable Object> {
        /**
         * Visits a Text.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R text(Text inline);

        /**
         * Visits a Marked.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R marked(Marked inline);

        /**
         * Visits an InlineCode.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R inlineCode(InlineCode inline);

        /**
         * Visits a Link.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R link(Link inline);

        /**
         * Visits a Quotation.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R quotation(Quotation inline);

        /**
         * Visits an Abbreviation.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R abbreviation(Abbreviation inline);

        /**
         * Visits a Time.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R time(Time inline);

        /**
         * Visits a Span.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R span(Span inline);

        /**
         * Visits an Image.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R image(Image inline);

        /**
         * Visits a LineBreak.
         *
         * @param inline the inline
         * @return what the visitor makes of it
         */
        R lineBreak(LineBreak inline);
    }

    /**
     * A visitor for some kinds of inline, with one answer for all others: the one to extend outside of Lede.
     *
     * @param <R> what the visitor makes; nullable if it may make nothing
     */
    abstract class PartialVisitor<R extends @Nullable Object> implements Visitor<R> {
        /** For subclasses. */
        protected PartialVisitor() {}

        /**
         * What to make of a inline whose own method is not overridden.
         *
         * @param inline the inline
         * @return the answer
         */
        protected abstract R otherwise(Inline inline);

        @Override
        public R text(Text inline) {
            return otherwise(inline);
        }

        @Override
        public R marked(Marked inline) {
            return otherwise(inline);
        }

        @Override
        public R inlineCode(InlineCode inline) {
            return otherwise(inline);
        }

        @Override
        public R link(Link inline) {
            return otherwise(inline);
        }

        @Override
        public R quotation(Quotation inline) {
            return otherwise(inline);
        }

        @Override
        public R abbreviation(Abbreviation inline) {
            return otherwise(inline);
        }

        @Override
        public R time(Time inline) {
            return otherwise(inline);
        }

        @Override
        public R span(Span inline) {
            return otherwise(inline);
        }

        @Override
        public R image(Image inline) {
            return otherwise(inline);
        }

        @Override
        public R lineBreak(LineBreak inline) {
            return otherwise(inline);
        }
    }
}
