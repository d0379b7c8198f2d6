/** Where stories are filed. An edition is a recurring slot of the paper, such as the Morning Edition. */
package dev.broadsheet.filing;
