import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import picomatch from 'picomatch'
import { input, output, variable } from './said.ts'

const artifacts = variable('STAND_IN_ARTIFACTS')
const into = resolve(variable('GITHUB_WORKSPACE'), input('path'))
const name = input('name')
const fits = input('pattern') === '' ? () => true : picomatch(input('pattern'))
const all = existsSync(artifacts) ? readdirSync(artifacts) : []
const chosen = all.filter((each) => (name === '' ? fits(each) : each === name))
if (name !== '' && chosen.length === 0) throw new Error(`Artifact not found for name: ${name}`)
const isFlat = name !== '' || input('merge-multiple') === 'true'
for (const each of chosen) cpSync(join(artifacts, each), isFlat ? into : join(into, each), { recursive: true })
output('download-path', into)
