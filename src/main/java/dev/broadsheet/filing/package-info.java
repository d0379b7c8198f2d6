/**
 * Where stories are filed. A site section is a part of the site, World or Politics, and may contain others; an edition is
 * a recurring slot of the paper, such as the Morning Edition; a tag is what a story is about: a topic, a person, a place
 * or an organisation.
 */
package dev.broadsheet.filing;
