import { type GoMod, readGoMod } from '#core/manifest/go-mod'

/** What a text says; throws where it is refused. */
export function readMod(text: string): GoMod {
  const reading = readGoMod(text)
  if (!reading.ok) throw new Error(`${reading.line}: ${reading.problem}; ${reading.remedy}`)
  return reading.mod
}
