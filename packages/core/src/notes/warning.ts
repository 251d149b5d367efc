/** The warning that a project puts above the notes of a release, in its own Markdown. Pure. */

/** The lines of a text behind the sign of a quotation; the first is left to whoever opens it. */
export function inQuotation(text: string): string {
  return text.trim().replace(/\r\n|\n|\r/g, '\n> ')
}

/** Puts a warning above notes and changes nothing in them. */
export function withWarning(notes: string, warning: string): string {
  return warning.trim() === '' ? notes : `> [!WARNING]\n> ${inQuotation(warning)}\n\n${notes}`
}
