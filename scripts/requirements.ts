import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { coverageList, coverageTable, gaps } from './requirements-coverage.ts'
import { readRequirements } from './requirements-list.ts'
import { namedByTests } from './requirements-named.ts'

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } })

const path = 'docs/requirements.md'
const { requirements, problems } = readRequirements(readFileSync(path, 'utf8'))
const named = namedByTests('.')
const found = [...problems, ...gaps(requirements, named)]
const shown = [...(values.list ? [...coverageList(requirements, named), ''] : []), ...coverageTable(requirements)]
process.stdout.write(`${shown.join('\n')}\n`)
for (const problem of found) process.stderr.write(`${path}: ${problem}\n`)
process.exitCode = found.length > 0 ? 1 : 0
