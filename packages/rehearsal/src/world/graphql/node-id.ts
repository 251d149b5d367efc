/** What a node id names: the kind of thing, and the parts that tell which one. See `nodeId` of the REST API. */
export interface NodeName {
  readonly kind: string
  readonly parts: readonly string[]
}

/** Reads a node id that the world gave out; undefined for any other text. */
export function readNodeId(id: string): NodeName | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8')
  if (Buffer.from(text).toString('base64url') !== id) return undefined
  const [kind = '', ...parts] = text.split(':')
  return /^[A-Z][A-Za-z]+$/.test(kind) && parts.length > 0 ? { kind, parts } : undefined
}
