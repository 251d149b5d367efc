import { Refusal } from '../action/errors.ts'

/** Linux takes no variable of 128 KiB or more, and people pass a record on as an input, which is one. */
const longestRecord = 120_000

/** A record that is longer than this is packed. */
const longestPlain = 32_768

const mark = 'gzip:'

/** No record has more hashes: each takes 32 bytes however it is packed, and four thirds of that as a text. */
export const mostHashes = Math.floor((longestRecord * 3) / 4 / 32)

/** No record that was packed here is larger. */
const largest = 16 * 1024 * 1024

/** A record as an output: as it is, or, when it is long, packed; undefined when it is too long even then. */
export async function pack(record: string): Promise<string | undefined> {
  if (record.length <= longestPlain) return record
  const { gzipSync } = await import('node:zlib')
  const packed = mark + gzipSync(record).toString('base64')
  return packed.length <= longestRecord ? packed : undefined
}

/**
 * The record that was packed; any other text as it is.
 * @throws Refusal when it was packed and is damaged
 */
export async function unpack(text: string): Promise<string> {
  if (!text.startsWith(mark)) return text
  const { gunzipSync } = await import('node:zlib')
  try {
    return gunzipSync(Buffer.from(text.slice(mark.length), 'base64'), { maxOutputLength: largest }).toString()
  } catch {
    const remedy = 'pass the output record of the run whose changes are to be taken back, as it is'
    throw new Refusal([{ place: 'record', problem: 'is packed and cannot be unpacked', remedy }])
  }
}
