@org.jspecify.annotations.NullMarked
package io.crossdock;
