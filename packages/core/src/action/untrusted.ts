/**
 * Makes text that did not come from us inert: refs, commit messages, pull requests, file names, what servers and child
 * processes say. Everything that reaches the log, an annotation, an output's reason or the summary goes through here.
 */

/** Controls (C0, DEL, C1), format characters (bidi, zero width, BOM, tags), line and paragraph separators, lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Most text is plain; compiling the classes above would take a fifth of what a start may cost. */
const plain = /^[ -~]*$/

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function visible(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`)
}

/**
 * Makes one line of text harmless to the runner's log, and visible to the reader.
 *
 * The runner takes `::command::` at the start of a line, whatever white space stands before it, and the older
 * `##[command]` anywhere in a line; a lone carriage return ends a line. So line ends and invisible characters become
 * escapes, and both tokens are broken wherever they stand. Doing it twice changes nothing more.
 */
export function inert(text: string): string {
  const shown = plain.test(text) ? text : text.replace(invisible, visible)
  if (!shown.includes('::') && !shown.includes('##[')) return shown
  return shown.replace(/:(?=:)/g, ':\\').replaceAll('##[', '##\\[')
}

/** Makes each line of a text inert and keeps its line ends (LF, CR LF or a lone CR) as line ends. */
export function inertLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(inert)
}

const QUOTED = 200

/** Quotes a text for a message: inert, in double quotes, cut at 200 characters with its full length named. */
export function quote(text: string): string {
  const shown = inert(text.slice(0, QUOTED)).replaceAll('"', '\\"')
  return text.length > QUOTED ? `"${shown}…" (${text.length} characters)` : `"${shown}"`
}

/**
 * Makes a text literal in GitHub's Markdown: no markup, HTML, image, mention, reference or closing keyword comes of it.
 *
 * Punctuation becomes character references, which never act as markup (CommonMark 0.31, section 2.5). GitHub looks for
 * mentions and references after that, in the finished text, so a zero-width space parts them from their sign.
 */
export function literalMarkdown(text: string): string {
  return inert(text)
    .replace(/[!-,:-@[-`{-~]/g, (sign) => {
      const reference = `&#${sign.charCodeAt(0)};`
      return sign === '@' || sign === '#' || sign === ':' ? `${reference}&#8203;` : reference
    })
    .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
    .replace(/^[-\d]/, (first) => `&#${first.charCodeAt(0)};`)
}

/** Shows a text as code in Markdown, also inside a table: literal, but without the zero-width spaces that would be copied. */
export function codeMarkdown(text: string): string {
  return `<code>${inert(text).replace(/[!-,:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`
}
