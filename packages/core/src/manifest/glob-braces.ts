/**
 * The globs that the braces of a glob stand for: `{a,b}` for each of its alternatives, which may have braces of their own, and
 * `{a..c}` of single letters or digits for a class. Braces without a comma are literal. Undefined for more than `most`.
 */
export function expandBraces(glob: string, most: number): readonly string[] | undefined {
  const done: string[] = []
  const pending = [{ glob, from: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const open = nextOpen(next.glob, next.from)
    const group = open === undefined ? undefined : groupAt(next.glob, open)
    if (open === undefined) done.push(next.glob)
    else if (group === undefined) pending.push({ glob: next.glob, from: open + 1 })
    else {
      const [before, after] = [next.glob.slice(0, open), next.glob.slice(group.end)]
      for (const part of group.parts.toReversed()) pending.push({ glob: before + part + after, from: open })
    }
    if (done.length + pending.length > most) return undefined
  }
  return done
}

/** Where the first brace opens that no backslash and no class takes literally. */
function nextOpen(glob: string, from: number): number | undefined {
  const sign = /\\.|\[[!^]?\]?(?:\\.|[^\]\\/])*\]|\{/gs
  sign.lastIndex = from
  for (let match = sign.exec(glob); match !== null; match = sign.exec(glob)) {
    if (match[0] === '{') return match.index
  }
  return undefined
}

/** The alternatives of the braces that open at an offset, and where they end; undefined where they are no group. */
function groupAt(glob: string, open: number): { readonly parts: readonly string[]; readonly end: number } | undefined {
  const parts: string[] = []
  let [depth, start] = [0, open + 1]
  for (let at = open; at < glob.length; at += 1) {
    const char = glob.charAt(at)
    if (char === '\\') at += 1
    else if (char === '{') depth += 1
    else if (char === ',' && depth === 1) {
      parts.push(glob.slice(start, at))
      start = at + 1
    } else if (char === '}') depth -= 1
    if (depth > 0) continue
    const last = glob.slice(start, at)
    if (parts.length > 0) return { parts: [...parts, last], end: at + 1 }
    const range = /^([0-9A-Za-z])\.\.([0-9A-Za-z])$/.exec(last)
    return range === null ? undefined : { parts: [`[${range[1]}-${range[2]}]`], end: at + 1 }
  }
  return undefined
}
