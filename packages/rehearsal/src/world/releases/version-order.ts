interface Version {
  readonly numbers: readonly bigint[]
  readonly prerelease: readonly string[]
}

/** Orders tags by the version that they name (https://semver.org/#spec-item-11); a tag that names none comes first. */
export function compareTags(a: string, b: string): number {
  const [one, other] = [read(a), read(b)]
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined)
  for (const [at, number] of one.numbers.entries()) {
    const difference = number - (other.numbers[at] ?? 0n)
    if (difference !== 0n) return difference < 0n ? -1 : 1
  }
  return comparePrereleases(one.prerelease, other.prerelease)
}

function read(tag: string): Version | undefined {
  const match = /(?:^|[^0-9])(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/.exec(tag)
  if (match === null) return undefined
  return { numbers: match.slice(1, 4).map(BigInt), prerelease: match[4]?.split('.') ?? [] }
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (const [at, one] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    const difference = compareIdentifiers(one, other)
    if (difference !== 0) return difference
  }
  return a.length < b.length ? -1 : 0
}

function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0
  const [one, other] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (one && other) return BigInt(a) < BigInt(b) ? -1 : 1
  if (one !== other) return one ? -1 : 1
  return a < b ? -1 : 1
}
