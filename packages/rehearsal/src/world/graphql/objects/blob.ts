import type { Blob } from '@octokit/graphql-schema'
import type { Fields } from '../fields.ts'
import { gitObjectFields } from './git-object.ts'
import type { BlobSource } from './sources.ts'

/** GitHub gives no more than this of a text. */
const longest = 512_000

/** Files. A file that is not text has a null `text`, a long one only its beginning. */
export const blobFields = {
  ...gitObjectFields,
  byteSize: ({ content }) => content.length,
  isBinary: ({ content }) => isBinary(content),
  isTruncated: ({ content }) => content.length > longest,
  text: ({ content }) => (isBinary(content) ? null : content.subarray(0, longest).toString('utf8'))
} satisfies Fields<Blob, BlobSource>

/** As git judges it: a NUL among the first 8000 bytes. */
function isBinary(content: Buffer): boolean {
  return content.subarray(0, 8000).includes(0)
}
