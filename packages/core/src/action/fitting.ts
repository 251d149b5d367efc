/** An output of at most 256 KiB: GitHub passes on 1 MiB of outputs from a job, which has more steps than this one. */
export const OUTPUT_LIMIT = 262144

/** A text as an output. One that would not be passed on is left out, where that is no reason to fail. */
export function passedOn(text: string): string {
  return Buffer.byteLength(text) > OUTPUT_LIMIT ? '' : text
}

/** The first lines of a text that fit into so many bytes of UTF-8, line ends included. */
export function fitting(lines: readonly string[], bytes: number): string[] {
  let size = 0
  const over = lines.findIndex((line) => {
    size += Buffer.byteLength(line) + 1
    return size > bytes
  })
  return over < 0 ? [...lines] : lines.slice(0, over)
}
