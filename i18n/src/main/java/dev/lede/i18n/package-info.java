/** Languages, and the texts of pages in each language. */
@NullMarked
package dev.lede.i18n;

import org.jspecify.annotations.NullMarked;
