/** An opaque global identifier, as GitHub gives one to everything; the same thing has the same one in every world. */
export function nodeId(kind: string, ...parts: string[]): string {
  return Buffer.from([kind, ...parts].join(':')).toString('base64url')
}
