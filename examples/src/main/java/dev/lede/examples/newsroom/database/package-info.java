/**
 * The database of the newsroom: H2's file or PostgreSQL. {@link dev.lede.examples.newsroom.database.Database} is what differs
 * between them; {@link dev.lede.examples.newsroom.database.Connections} runs the statements, which are the same for both.
 */
@NullMarked
package dev.lede.examples.newsroom.database;

import org.jspecify.annotations.NullMarked;
