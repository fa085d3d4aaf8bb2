package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/** A block of a body, such as a paragraph, a figure or a table. */
public sealed interface Block extends Node
        permits Paragraph,
                Heading,
                Blockquote,
                Pullquote,
                ListBlock,
                Code,
                ThematicBreak,
                Cut,
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
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return the result of the method
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * A visitor of blocks. A new kind of block adds a method here, so that code which must handle all kinds stops
     * compiling; other code should extend {@link PartialVisitor}.
     *
     * @param <R> the type of the result; nullable if a method may return null
     */
    interface Visitor<R extends @Nullable Object> {
        /**
         * Visits a Paragraph.
         *
         * @param block the block
         * @return the result
         */
        R paragraph(Paragraph block);

        /**
         * Visits a Heading.
         *
         * @param block the block
         * @return the result
         */
        R heading(Heading block);

        /**
         * Visits a Blockquote.
         *
         * @param block the block
         * @return the result
         */
        R blockquote(Blockquote block);

        /**
         * Visits a Pullquote.
         *
         * @param block the block
         * @return the result
         */
        R pullquote(Pullquote block);

        /**
         * Visits a ListBlock.
         *
         * @param block the block
         * @return the result
         */
        R list(ListBlock block);

        /**
         * Visits a Code.
         *
         * @param block the block
         * @return the result
         */
        R code(Code block);

        /**
         * Visits a ThematicBreak.
         *
         * @param block the block
         * @return the result
         */
        R thematicBreak(ThematicBreak block);

        /**
         * Visits a Cut.
         *
         * @param block the block
         * @return the result
         */
        R cut(Cut block);

        /**
         * Visits a Table.
         *
         * @param block the block
         * @return the result
         */
        R table(Table block);

        /**
         * Visits a DefinitionList.
         *
         * @param block the block
         * @return the result
         */
        R definitionList(DefinitionList block);

        /**
         * Visits an Image.
         *
         * @param block the block
         * @return the result
         */
        R image(Image block);

        /**
         * Visits a Figure.
         *
         * @param block the block
         * @return the result
         */
        R figure(Figure block);

        /**
         * Visits a Gallery.
         *
         * @param block the block
         * @return the result
         */
        R gallery(Gallery block);

        /**
         * Visits a Video.
         *
         * @param block the block
         * @return the result
         */
        R video(Video block);

        /**
         * Visits an Audio.
         *
         * @param block the block
         * @return the result
         */
        R audio(Audio block);

        /**
         * Visits an Embed.
         *
         * @param block the block
         * @return the result
         */
        R embed(Embed block);

        /**
         * Visits an Aside.
         *
         * @param block the block
         * @return the result
         */
        R aside(Aside block);

        /**
         * Visits a Details.
         *
         * @param block the block
         * @return the result
         */
        R details(Details block);

        /**
         * Visits a RelatedLink.
         *
         * @param block the block
         * @return the result
         */
        R relatedLink(RelatedLink block);

        /**
         * Visits a Passage.
         *
         * @param block the block
         * @return the result
         */
        R passage(Passage block);

        /**
         * Visits a CustomBlock.
         *
         * @param block the block
         * @return the result
         */
        R customBlock(CustomBlock block);
    }

    /**
     * A visitor of some kinds of block, with a default for all others. Extend this class outside of Lede.
     *
     * @param <R> the type of the result; nullable if a method may return null
     */
    abstract class PartialVisitor<R extends @Nullable Object> implements Visitor<R> {
        /** For subclasses. */
        protected PartialVisitor() {}

        /**
         * Visits a block whose own method is not overridden.
         *
         * @param block the block
         * @return the result
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
        public R cut(Cut block) {
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
