/** One file of a chart as it is packed; its content is read when it is asked for, so that a big chart is never held whole. */
export interface ChartFile {
  /** Below the chart's name: `templates/a.yaml`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal digits. */
  readonly sha256: string
  readonly read: () => Promise<Uint8Array>
}

/** The SHA-256 of bytes in hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}

/** Content without the byte order mark that Helm takes off every file. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** A file whose content is in memory already. */
export async function fileOf(path: string, content: Uint8Array): Promise<ChartFile> {
  return { path, size: content.length, sha256: await sha256Of(content), read: async () => content }
}

/** Compares paths by their UTF-16 code units, the same on every machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
