// Lets a child process of a test run TypeScript sources: `node --conditions=source --import ./test/typescript.mjs file.ts`.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { register } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const options = { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }

// Below node_modules, so that what another compiler made goes with it.
const cache = fileURLToPath(new URL('../node_modules/.cache/typescript', import.meta.url))

// The compiler takes longer to load than most programs take to run, so it is loaded only for a source that has changed.
async function compiled(source) {
  const file = join(cache, createHash('sha256').update(source).update(JSON.stringify(options)).digest('hex'))
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const { transform } = await import('@swc/core')
  const { code } = await transform(source, options)
  await mkdir(cache, { recursive: true })
  await writeFile(`${file}.${process.pid}`, code)
  await rename(`${file}.${process.pid}`, file) // whole or not at all: other tests start the same program now
  return code
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { source } = await next(url, { ...context, format: 'module' })
  return { format: 'module', source: await compiled(String(source)), shortCircuit: true }
}

if (!new URL(import.meta.url).searchParams.has('hooks')) register(`${import.meta.url}?hooks`)
