import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A comment that says what the test below it proves, or the title of a test, which may follow on the cases of a table. */
const claim = /\/\/ proves (?<comment>.*)|^\s*(?:(?:test|describe)(?:\.each)?|\]\))\((?<title>.*)/

/** The ids of requirements that the text of a test names: in comments `// proves S1.21, S1.22` and in titles. */
export function idsNamed(text: string): string[] {
  const claims = text.split('\n').map((line) => claim.exec(line)?.groups)
  const ids = claims.flatMap((found) => (found?.comment ?? found?.title ?? '').match(/\bS\d+\.\d+\b/g) ?? [])
  return [...new Set(ids)]
}

/** The files of tests below `root` that name a requirement, by its id, in the order of their paths. */
export function namedByTests(root: string): Map<string, string[]> {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  const named = new Map<string, string[]>()
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    const path = join('test', file)
    for (const id of idsNamed(readFileSync(join(root, path), 'utf8'))) named.set(id, [...(named.get(id) ?? []), path])
  }
  return named
}
