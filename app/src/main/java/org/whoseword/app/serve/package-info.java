/**
 * The server behind {@code whoseword serve}: the page's files, and the API under {@code /api/v1}
 * ({@code docs/openapi.yaml}). It binds to this machine unless told otherwise, and trusts no page
 * of another site ({@code docs/page.md}, "What the server refuses").
 */
@NullMarked
package org.whoseword.app.serve;

import org.jspecify.annotations.NullMarked;
