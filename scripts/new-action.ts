import { execSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readMetadata } from './action-metadata.ts'
import { writeTables } from './readme-tables.ts'
import { scaffold } from './scaffold.ts'

function refuse(problem: string): never {
  process.stderr.write(`${problem}\nusage: npm run new-action NAME\n`)
  process.exit(1)
}

const [name, ...more] = process.argv.slice(2)
if (name === undefined || more.length > 0) refuse('one name is needed')
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) refuse(`"${name}" is not in kebab-case, such as freeze-branch`)
if (existsSync(join('actions', name))) refuse(`actions/${name} exists; choose another name, or remove it first`)

for (const [path, content] of Object.entries(scaffold(name))) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  process.stdout.write(`wrote ${path}\n`)
}
const readme = join('actions', name, 'README.md')
writeFileSync(readme, writeTables(readFileSync(readme, 'utf8'), readMetadata('.', name)))
execSync(`npm run --silent compile && node build/scripts/bundle.js ${name}`, { stdio: 'inherit' })
process.stdout.write(`Now read actions/${name}/src/main.ts, and make the action its own.\n`)
