/** What a browser or a load balancer meets outside GraphQL: pages and health. */
@NullMarked
package io.paragone.web;

import org.jspecify.annotations.NullMarked;
