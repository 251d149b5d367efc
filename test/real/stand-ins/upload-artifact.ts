import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesToUpload } from '#rehearsal/runner/stand-ins/artifact-files'
import { input, lines, variable } from './said.ts'

const name = input('name') || 'artifact'
const folder = join(variable('STAND_IN_ARTIFACTS'), name)
const files = filesToUpload(variable('GITHUB_WORKSPACE'), lines('path'), input('include-hidden-files') === 'true')
if (files.size === 0 && input('if-no-files-found') === 'error') throw new Error(`no files for the artifact ${name}`)
rmSync(folder, { recursive: true, force: true })
for (const [path, content] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
