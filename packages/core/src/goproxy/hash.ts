import type { Hash } from 'node:crypto'

/** Go's hashes of a module as go.sum and the checksum database have them. */
export interface Sums {
  /** Of the module's zip: `h1:...`. */
  readonly sum: string
  /** Of its go.mod alone, as go.sum has it for `VERSION/go.mod`. */
  readonly goModSum: string
}

/** Hashes files one after the other, without their zip. */
export interface FileHash {
  /** Takes a file by its whole name in the zip. */
  add(name: string, bytes: Uint8Array): void
  /** The `h1:` hash of all files taken. */
  end(): string
}

/**
 * Begins Go's first hash of a set of files (`Hash1` in golang.org/x/mod/sumdb/dirhash): the SHA-256 of the list that sha256sum
 * would print, sorted by the bytes of the names. Neither their order in the zip nor how it is compressed matters.
 */
export async function beginHash(): Promise<FileHash> {
  const { createHash } = await import('node:crypto')
  const sha256 = (): Hash => createHash('sha256')
  const lines: { readonly name: Buffer; readonly digest: string }[] = []
  return {
    add: (name, bytes) => {
      if (name.includes('\n')) throw new Error('a name with a line break cannot be hashed')
      lines.push({ name: Buffer.from(name), digest: sha256().update(bytes).digest('hex') })
    },
    end: () => {
      const list = sha256()
      for (const { name, digest } of lines.sort((a, b) => Buffer.compare(a.name, b.name))) {
        list.update(`${digest}  `).update(name).update('\n')
      }
      return `h1:${list.digest('base64')}`
    }
  }
}

/** The hash of a go.mod alone. */
export async function hashGoMod(bytes: Uint8Array): Promise<string> {
  const hash = await beginHash()
  hash.add('go.mod', bytes)
  return hash.end()
}
