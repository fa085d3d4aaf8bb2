/** Languages and the messages of a page in each of them. */
@NullMarked
package dev.lede.i18n;

import org.jspecify.annotations.NullMarked;
