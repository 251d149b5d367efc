/** The module path that a go.mod declares, as Go reads it before anything else; '' where there is none. */
export function modulePathIn(goMod: string): string {
  for (const line of goMod.split('\n')) {
    const [, path] = /^\s*module\s+(\S.*)$/.exec(line.replace(/\/\/.*/s, '')) ?? []
    if (path === undefined) continue
    const bare = path.trim()
    return /^(["`]).*\1$/.test(bare) ? bare.slice(1, -1) : bare
  }
  return ''
}

/** Whether a go.mod asks for the language of a version such as 1.24, or a newer one. */
export function isOfGo(goMod: string, major: number, minor: number): boolean {
  const [, first = '0', second = '0'] = /^\s*go\s+(\d+)\.(\d+)/m.exec(goMod) ?? []
  return Number(first) > major || (Number(first) === major && Number(second) >= minor)
}
