/**
 * House rules, the same for every operation: how JSON is read and written, that nothing is silently ignored, what time
 * it is, and what the OpenAPI document says about the whole.
 */
package dev.broadsheet.house;
