import type { GitObject } from '../objects.ts'
import { type Identity, signatureLine } from './signature.ts'
import { writeObject } from './write-object.ts'

/** An annotated tag that is to be written; a signature stands at the end of the message. */
export interface NewTag {
  readonly tag: string
  readonly object: string
  readonly type: GitObject['type']
  readonly tagger: Identity
  readonly message: string
}

/** Writes the object of an annotated tag and gives its SHA; no ref names it yet. */
export async function writeTag(path: string, { tag, object, type, tagger, message }: NewTag): Promise<string> {
  const head = [`object ${object}`, `type ${type}`, `tag ${tag}`, `tagger ${signatureLine(tagger)}`]
  return writeObject(path, 'tag', `${head.join('\n')}\n\n${message}`)
}
