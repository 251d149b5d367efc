import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readMetadata } from './action-metadata.ts'
import { listActions } from './actions.ts'
import { writeTables } from './readme-tables.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const problems: string[] = []
for (const name of listActions('.')) {
  const path = join('actions', name, 'README.md')
  try {
    const readme = readFileSync(path, 'utf8')
    const fresh = writeTables(readme, readMetadata('.', name))
    if (fresh !== readme && values.check) problems.push(`${path}: a table is stale; run: npm run readme`)
    else if (fresh !== readme) writeFileSync(path, fresh)
  } catch (error) {
    problems.push(`${path}: ${(error as Error).message}`)
  }
}
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
