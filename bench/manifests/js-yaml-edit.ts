/** Edits as many actions do: every file is loaded and dumped by js-yaml. Takes the version and the paths. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dump, load } from 'js-yaml'

interface Manifest {
  version?: string
  appVersion?: string
  release?: string
  images?: { newTag: string }[]
}

const [version = '', ...paths] = process.argv.slice(2)
for (const path of paths) {
  const manifest = load(readFileSync(path, 'utf8')) as Manifest
  const [image] = manifest.images ?? []
  if (image !== undefined) image.newTag = `v${version}`
  else if (manifest.release !== undefined) manifest.release = `v${version}`
  else Object.assign(manifest, { version, appVersion: `v${version}` })
  writeFileSync(path, dump(manifest))
}
