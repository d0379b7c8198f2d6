/** Where copy comes in: a reporter's text file becomes a draft, with its names looked up or made in the catalog. */
package dev.broadsheet.importing;
