/** Reports from the web: addresses are fetched, feeds and folders watched. */
@NullMarked
package org.whoseword.fetch;

import org.jspecify.annotations.NullMarked;
