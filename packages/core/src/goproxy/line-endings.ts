/** CRLF in every file, or in those alone that git takes for text. */
export type Eol = 'crlf' | 'crlf-in-text'

const [lf, cr, esc, substitute, del] = [0x0a, 0x0d, 0x1b, 0x1a, 0x7f]

/** Signs below the blank that text may have: backspace, tab, form feed, escape. */
const inText = new Set([0x08, 0x09, 0x0c, esc])

interface Ends {
  readonly bare: number
  readonly crlf: number
  readonly looksBinary: boolean
}

function countEnds(bytes: Uint8Array): Ends {
  let [bare, crlf, lone, nul, printable, other] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === cr && bytes[at + 1] === lf) {
      crlf += 1
      at += 1
    } else if (byte === cr) lone += 1
    else if (byte === lf) bare += 1
    else if (byte === del || (byte < 0x20 && !inText.has(byte))) other += 1
    else printable += 1
    if (byte === 0) nul += 1
  }
  if (bytes.at(-1) === substitute) other -= 1
  return { bare, crlf, looksBinary: lone > 0 || nul > 0 || Math.floor(printable / 128) < other }
}

/** Ends lines with CRLF as git does on the way out of a repository (`crlf_to_worktree` in convert.c); the bytes themselves when nothing changes. */
export function endLines(bytes: Uint8Array, eol: Eol): Uint8Array {
  const { bare, crlf, looksBinary } = countEnds(bytes)
  if (bare === 0 || (eol === 'crlf-in-text' && (crlf > 0 || looksBinary))) return bytes
  const out = new Uint8Array(bytes.length + bare)
  let to = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === lf && bytes[at - 1] !== cr) out[to++] = cr
    out[to++] = byte
  }
  return out
}
