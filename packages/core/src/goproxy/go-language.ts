const strict = /^([1-9][0-9]*)\.(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?([a-z]+[0-9]+)?$/
const lenient = /^v?([1-9][0-9]*)\.(0|[1-9][0-9]*)[^0-9].*$/

/**
 * Whether the `go` line of a go.mod is 1.24 or newer: since then a module leaves out vendor/modules.txt, and reads folders
 * named vendor further down as they are meant (`isVendoredPackage` in golang.org/x/mod/zip). Go reads the line leniently there.
 */
export function isGo124(goMod: string): boolean {
  const version = goLine(goMod) ?? ''
  const [, major, minor] = strict.exec(version) ?? lenient.exec(version) ?? []
  if (major === undefined || minor === undefined) return false
  return Number(major) > 1 || Number(minor) >= 24
}

function goLine(goMod: string): string | undefined {
  let inBlock = false
  for (const line of goMod.split('\n')) {
    const bare = line.replace(/\/\/.*$/, '').trim()
    if (inBlock) inBlock = bare !== ')'
    else if (bare.endsWith('(')) inBlock = true
    else {
      const version = /^go[ \t]+(\S+)$/.exec(bare)?.[1]
      if (version !== undefined) return version
    }
  }
  return undefined
}
