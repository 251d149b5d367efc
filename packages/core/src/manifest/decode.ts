import { EditFault } from './fault.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes the bytes of a file as UTF-8 and keeps a byte order mark as its first character, so that writing the text gives the
 * same bytes. Throws an EditFault that names the byte where it is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = [bytes[0], bytes[1]]
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new EditFault('is UTF-16', 'convert it to UTF-8')
  }
  try {
    return decoder.decode(bytes)
  } catch {
    throw new EditFault(
      `is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`,
      'convert it to UTF-8, or take it out of files'
    )
  }
}

/** The index of the first byte up to which everything decodes, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length]
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (decodes(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  return valid
}

/** Does a beginning decode, whatever sequence is cut at its end? */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
