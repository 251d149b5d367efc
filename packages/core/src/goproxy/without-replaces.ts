import type { GoMod } from '../manifest/go-mod.ts'

/**
 * A go.mod without its replaces, so as everybody else sees it who requires the module: Go heeds replaces in the main module
 * alone. Every other line stays, and keeps its place.
 * @param mod what was read in the same text
 */
export function withoutReplaces(text: string, mod: Pick<GoMod, 'replaces'>): string {
  const gone = new Set(mod.replaces.map(({ line }) => line))
  const lines = text.split('\n')
  return lines.map((line, at) => (gone.has(at + 1) ? '' : line)).join('\n')
}
