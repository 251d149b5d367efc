/**
 * Reads base64 as Ruby's `Base64.decode64` does, which GitHub uses: other characters are skipped, and so is padding,
 * unless it stands where a group of four may end. `a`, `ab=c` and no base64 at all are no error. Measured in
 * https://github.com/xmo-odoo/dummy_central/blob/67e318e/tests/git/blobs/test_create_a_blob.py
 */
export function decodeLeniently(text: string): Buffer {
  const plain = text.replace(/[^A-Za-z0-9+/=]/g, '')
  let kept = ''
  for (const character of plain) {
    if (character !== '=') kept += character
    else if (kept.length % 4 >= 2) break
  }
  return Buffer.from(kept.length % 4 === 1 ? kept.slice(0, -1) : kept, 'base64')
}

/** Base64 in lines of 60 characters, each with its line end, as GitHub writes contents. */
export function encodeInLines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n')
}
