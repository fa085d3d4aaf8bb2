package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/** An inline: text, or an element within a line of text. */
public sealed interface Inline extends Node
        permits Text, Marked, InlineCode, Link, Quotation, Abbreviation, Time, Span, Image, LineBreak {
    /**
     * Calls the visitor's method for this kind of inline.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return the result of the method
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * A visitor of inlines. A new kind of inline adds a method here, so that code which must handle all kinds stops
     * compiling; other code should extend {@link PartialVisitor}.
     *
     * @param <R> the type of the result; nullable if a method may return null
     */
    interface Visitor<R extends @Nullable Object> {
        /**
         * Visits a Text.
         *
         * @param inline the inline
         * @return the result
         */
        R text(Text inline);

        /**
         * Visits a Marked.
         *
         * @param inline the inline
         * @return the result
         */
        R marked(Marked inline);

        /**
         * Visits an InlineCode.
         *
         * @param inline the inline
         * @return the result
         */
        R inlineCode(InlineCode inline);

        /**
         * Visits a Link.
         *
         * @param inline the inline
         * @return the result
         */
        R link(Link inline);

        /**
         * Visits a Quotation.
         *
         * @param inline the inline
         * @return the result
         */
        R quotation(Quotation inline);

        /**
         * Visits an Abbreviation.
         *
         * @param inline the inline
         * @return the result
         */
        R abbreviation(Abbreviation inline);

        /**
         * Visits a Time.
         *
         * @param inline the inline
         * @return the result
         */
        R time(Time inline);

        /**
         * Visits a Span.
         *
         * @param inline the inline
         * @return the result
         */
        R span(Span inline);

        /**
         * Visits an Image.
         *
         * @param inline the inline
         * @return the result
         */
        R image(Image inline);

        /**
         * Visits a LineBreak.
         *
         * @param inline the inline
         * @return the result
         */
        R lineBreak(LineBreak inline);
    }

    /**
     * A visitor of some kinds of inline, with a default for all others. Extend this class outside of Lede.
     *
     * @param <R> the type of the result; nullable if a method may return null
     */
    abstract class PartialVisitor<R extends @Nullable Object> implements Visitor<R> {
        /** For subclasses. */
        protected PartialVisitor() {}

        /**
         * Visits an inline whose own method is not overridden.
         *
         * @param inline the inline
         * @return the result
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
