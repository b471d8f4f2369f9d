/**
 * Decision tables in their standard form, DMN 1.5, and the second engine that runs it: Kogito's decision model on kie-dmn.
 * Cells become FEEL literals and never expressions of an author; an unknown fact is {@code null}. The same tables always
 * give the same bytes. Nothing of KIE leaves this package, and nothing here decides a case: it shows and it checks.
 */
@NullMarked
package io.crossdock.table.dmn;

import org.jspecify.annotations.NullMarked;
