import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readReplays, sharedFolder } from './replays.ts'

/** One text to try edits on. */
export interface Sample {
  readonly name: string
  readonly text: string
}

interface SuiteCase {
  readonly yaml?: string
}

/** The suite writes what does not show as signs of its own (yaml-test-suite, ReadMe: "Special Characters"). */
function visible(text: string): string {
  return text
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('←', '\r')
    .replaceAll('⇔', '\ufeff')
    .replaceAll('↵', '')
    .replace(/∎\n$/, '')
}

/** Every document of the YAML test suite, valid and invalid ones. */
export function suiteSamples(): Sample[] {
  const folder = sharedFolder('yaml-test-suite/src')
  if (folder === undefined) return []
  return readdirSync(folder).flatMap((file) => {
    const cases = parse(readFileSync(join(folder, file), 'utf8')) as SuiteCase[]
    return cases.flatMap(({ yaml }, index) =>
      yaml === undefined ? [] : [{ name: `${file}#${index}`, text: visible(yaml) }]
    )
  })
}

/** Every YAML file of the replays as it was before, each text once. */
export function manifestSamples(): Sample[] {
  const samples = readReplays().flatMap(({ name, before }) =>
    [...before]
      .filter(([path]) => /\.(ya?ml|cff|lock)$/.test(path))
      .map(([path, bytes]) => ({ name: `${name}/${path}`, text: bytes.toString('utf8') }))
  )
  return [...new Map(samples.map((sample) => [sample.text, sample])).values()]
}
