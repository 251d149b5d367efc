/** One group of a pattern while it is read. */
interface Group {
  /** Whether something in it may match in more than one way. */
  varies: boolean
  /** The atoms right before the one being read that repeat without a bound. */
  repeated: readonly string[]
  /** Those before the group itself, where each of its alternatives begins anew. */
  readonly before: readonly string[]
}

const token =
  /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<[A-Za-z_$][\w$]*>|<?[=!]|[a-z-]*:))?|[\s\S]/y
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y

/**
 * Says what makes a pattern dangerous: matching may take time exponential in the text when something that can match in more
 * than one way is itself repeated, and polynomial of a high degree when three neighbours that match the same characters are
 * all repeated. Stricter than need be, since it looks at the pattern alone. Undefined for a pattern that has neither.
 */
export function patternDanger(pattern: string): string | undefined {
  const groups: Group[] = [{ varies: false, repeated: [], before: [] }]
  let index = 0
  while (index < pattern.length) {
    const atom = read(token, pattern, index)?.[0] ?? ''
    index += atom.length
    const group = groups.at(-1)
    if (group === undefined) return 'has a bracket without its partner'
    if (atom.startsWith('(')) {
      groups.push({ varies: false, repeated: group.repeated, before: group.repeated })
      continue
    }
    if (atom === '|') {
      Object.assign(group, { varies: true, repeated: group.before })
      continue
    }
    const closed = atom === ')' ? groups.pop() : undefined
    const outer = groups.at(-1)
    if (outer === undefined) return 'has a bracket without its partner'
    const repeat = read(quantifier, pattern, index)
    index += repeat?.[0].length ?? 0
    const danger = follow(outer, atom, closed, repeat)
    if (danger !== undefined) return danger
  }
  return undefined
}

function read(expression: RegExp, pattern: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index
  return expression.exec(pattern)
}

/** Takes an atom, or a group that has just closed, into the group around it. */
function follow(
  outer: Group,
  atom: string,
  closed: Group | undefined,
  repeat: RegExpExecArray | null
): string | undefined {
  const most = mostTimes(repeat)
  const optional = repeat !== null && /^(?:[*?]|\{0)/.test(repeat[0])
  if (most > 1 && (closed?.varies || /^\\(?:k|[1-9])/.test(atom))) {
    return 'repeats a group that can match in more than one way, which may take for ever'
  }
  if (most === Number.POSITIVE_INFINITY && closed === undefined) {
    const chain = [...outer.repeated.filter((before) => overlap(before, atom)), atom]
    if (chain.length > 2) {
      return `repeats ${chain.join(', then ')}, which match the same characters, so that it may take very long`
    }
    outer.repeated = [...outer.repeated, atom]
  } else if (closed !== undefined) outer.repeated = closed.repeated
  else if (!optional && !/^(?:[\^$]|\\[bB])$/.test(atom)) outer.repeated = []
  if (closed?.varies || (repeat !== null && !/^\{\d+\}/.test(repeat[0]))) outer.varies = true
  return undefined
}

function mostTimes(repeat: RegExpExecArray | null): number {
  if (repeat === null) return 1
  const [text, least, comma, most] = repeat
  if (text.startsWith('?')) return 1
  if (least === undefined) return Number.POSITIVE_INFINITY
  if (comma === undefined) return Number(least)
  return most === '' ? Number.POSITIVE_INFINITY : Number(most)
}

/** Do two atoms match a common character? Tried on ASCII and on a few others that stand for the rest. */
function overlap(first: string, second: string): boolean {
  const sample = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', 'д', '中', '\u00a0']
  try {
    const [one, other] = [new RegExp(`^(?:${first})$`), new RegExp(`^(?:${second})$`)]
    return sample.some((character) => one.test(character) && other.test(character))
  } catch {
    return true
  }
}
