/** The first lines of a text that fit into so many bytes of UTF-8, line ends included. */
export function fitting(lines: readonly string[], bytes: number): string[] {
  let size = 0
  const over = lines.findIndex((line) => {
    size += Buffer.byteLength(line) + 1
    return size > bytes
  })
  return over < 0 ? [...lines] : lines.slice(0, over)
}
