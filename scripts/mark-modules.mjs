// Runs after tsc, as plain JavaScript because it must run before anything of build/ can.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const build = 'build'

// ncc emits CommonJS with split chunks only when the package.json nearest to its entry has no "type";
// what Node runs from build/ directly is marked as ES modules, folder by folder.
const marks = {
  '.': { imports: { '#core/*': './packages/core/src/*.js' } },
  scripts: { type: 'module' },
  bench: { type: 'module' },
  'bench/helm-oci-push/upload': {}, // bundled as an action is
  test: { type: 'module' }, // of which measurements use the registries
  'packages/rehearsal': { type: 'module' }
}

for (const [folder, content] of Object.entries(marks)) {
  const path = join(build, folder, 'package.json')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(content)}\n`)
}

// A compiled file whose source is gone would be bundled or run for ever, so it goes too. Only such files are removed,
// so that two compilations at the same time do not take each other's output away.
for (const entry of readdirSync(build, { recursive: true })) {
  if (entry.endsWith('.js') && !existsSync(entry.replace(/\.js$/, '.ts'))) rmSync(join(build, entry), { force: true })
}
