// Colour and style sequences carry no meaning for a reader of a rehearsal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with a control character
const style = /\u001b\[[0-9;]*m/g

// C0 but for tab, DEL and C1, zero-width and bidirectional controls, line and paragraph separators, lone surrogates.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu

/**
 * A line of a child's output as it may be shown on a terminal: without colours, other control characters written out
 * as `\uXXXX`.
 */
export function visible(line: string): string {
  return line
    .replace(style, '')
    .replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
