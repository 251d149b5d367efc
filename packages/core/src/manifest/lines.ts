/** Tells the lines of offsets, counted from 1, in any order; the text is read once, when a line is first asked for. */
export function lineIndex(text: string): (offset: number) => number {
  let ends: number[] | undefined
  return (offset) => {
    ends ??= lineEnds(text)
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

function lineEnds(text: string): number[] {
  const ends: number[] = []
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) ends.push(end)
  return ends
}
