/** Parties: who is mentioned, who they are, where they belong, what role they hold. */
@NullMarked
package org.whoseword.who;

import org.jspecify.annotations.NullMarked;
