/** The checks that constructors share. Not exported: they are no promise to anybody. */
@NullMarked
package dev.lede.core.check;

import org.jspecify.annotations.NullMarked;
