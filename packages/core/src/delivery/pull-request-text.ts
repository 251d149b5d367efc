/** A title or a body as it is compared: GitHub may give other line ends, and no blanks around it. Pure. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
