/**
 * Lists that can be walked to the end while they change. A page knows the cursor of the next and of the one before;
 * a cursor is the place of a row in one particular order, never a count of rows.
 */
package dev.broadsheet.paging;
