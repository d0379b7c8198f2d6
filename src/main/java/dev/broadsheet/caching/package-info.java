/**
 * How answers age, and how a client proves which one it holds: entity tags and conditional requests (RFC 9110 section
 * 13), freshness (RFC 9111, RFC 5861) and the groups by which answers are invalidated together (RFC 9875).
 */
package dev.broadsheet.caching;
