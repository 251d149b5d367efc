/** Is a text the full name of an object, as git writes it: 40 hexadecimal digits in lower case, or 64 for SHA-256? Pure. */
export function isFullSha(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
