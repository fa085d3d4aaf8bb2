package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/** What stands on its own in a body: a paragraph, a figure, a table. */
public sealed interface Block extends Node
        permits Paragraph,
                Heading,
                Blockquote,
                Pullquote,
                ListBlock,
                Code,
                ThematicBreak,
                Table,
                DefinitionList,
                Image,
                Figure,
                Gallery,
                Video,
                Audio,
                Embed,
                Aside,
                Details,
                RelatedLink,
                Passage,
                CustomBlock {
    /**
     * Calls the visitor's method for this kind of block.
     *
     * @param visitor knows what to do with each kind
     * @param <R> what the visitor makes
     * @return what the visitor made
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * Makes something of each kind of block. A new kind is a new method here, so that code which must know all of them
     * stops compiling; other code extends {@link PartialVisitor}.
     *
     * @param <R> what the visitor makes; nullable if it may make nothing
     */
    interface Visitor<R extends @Nullable Object> {
        /**
         * Visits a Paragraph.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R paragraph(Paragraph block);

        /**
         * Visits a Heading.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R heading(Heading block);

        /**
         * Visits a Blockquote.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R blockquote(Blockquote block);

        /**
         * Visits a Pullquote.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R pullquote(Pullquote block);

        /**
         * Visits a ListBlock.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R list(ListBlock block);

        /**
         * Visits a Code.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R code(Code block);

        /**
         * Visits a ThematicBreak.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R thematicBreak(ThematicBreak block);

        /**
         * Visits a Table.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R table(Table block);

        /**
         * Visits a DefinitionList.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R definitionList(DefinitionList block);

        /**
         * Visits an Image.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R image(Image block);

        /**
         * Visits a Figure.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R figure(Figure block);

        /**
         * Visits a Gallery.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R gallery(Gallery block);

        /**
         * Visits a Video.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R video(Video block);

        /**
         * Visits an Audio.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R audio(Audio block);

        /**
         * Visits an Embed.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R embed(Embed block);

        /**
         * Visits an Aside.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R aside(Aside block);

        /**
         * Visits a Details.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R details(Details block);

        /**
         * Visits a RelatedLink.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R relatedLink(RelatedLink block);

        /**
         * Visits a Passage.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R passage(Passage block);

        /**
         * Visits a CustomBlock.
         *
         * @param block the block
         * @return what the visitor makes of it
         */
        R customBlock(CustomBlock block);
    }

    /**
     * A visitor for some kinds of block, with one answer for all others: the one to extend outside of Lede.
     *
     * @param <R> what the visitor makes; nullable if it may make nothing
     */
    abstract class PartialVisitor<R extends @Nullable Object> implements Visitor<R> {
        /** For subclasses. */
        protected PartialVisitor() {}

        /**
         * What to make of a block whose own method is not overridden.
         *
         * @param block the block
         * @return the answer
         */
        protected abstract R otherwise(Block block);

        @Override
        public R paragraph(Paragraph block) {
            return otherwise(block);
        }

        @Override
        public R heading(Heading block) {
            return otherwise(block);
        }

        @Override
        public R blockquote(Blockquote block) {
            return otherwise(block);
        }

        @Override
        public R pullquote(Pullquote block) {
            return otherwise(block);
        }

        @Override
        public R list(ListBlock block) {
            return otherwise(block);
        }

        @Override
        public R code(Code block) {
            return otherwise(block);
        }

        @Override
        public R thematicBreak(ThematicBreak block) {
            return otherwise(block);
        }

        @Override
        public R table(Table block) {
            return otherwise(block);
        }

        @Override
        public R definitionList(DefinitionList block) {
            return otherwise(block);
        }

        @Override
        public R image(Image block) {
            return otherwise(block);
        }

        @Override
        public R figure(Figure block) {
            return otherwise(block);
        }

        @Override
        public R gallery(Gallery block) {
            return otherwise(block);
        }

        @Override
        public R video(Video block) {
            return otherwise(block);
        }

        @Override
        public R audio(Audio block) {
            return otherwise(block);
        }

        @Override
        public R embed(Embed block) {
            return otherwise(block);
        }

        @Override
        public R aside(Aside block) {
            return otherwise(block);
        }

        @Override
        public R details(Details block) {
            return otherwise(block);
        }

        @Override
        public R relatedLink(RelatedLink block) {
            return otherwise(block);
        }

        @Override
        public R passage(Passage block) {
            return otherwise(block);
        }

        @Override
        public R customBlock(CustomBlock block) {
            return otherwise(block);
        }
    }
}
