/**
 * The English parser's weights as flat tables: the file they lie in, the folder it is unpacked to,
 * and the converter that writes it at build time.
 *
 * <p>The weights are those of NLP4J (Emory University, Apache License 2.0). Only {@link
 * org.whoseword.model.Converter} and the two classes beside it that read NLP4J's objects need its
 * jars, and only while this module is built.
 */
@NullMarked
package org.whoseword.model;

import org.jspecify.annotations.NullMarked;
