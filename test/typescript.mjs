// Lets a child process of a test run TypeScript sources: `node --conditions=source --import ./test/typescript.mjs file.ts`.
import { register } from 'node:module'
import { transform } from '@swc/core'

const options = { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { source } = await next(url, { ...context, format: 'module' })
  const { code } = await transform(String(source), options)
  return { format: 'module', source: code, shortCircuit: true }
}

if (!new URL(import.meta.url).searchParams.has('hooks')) register(`${import.meta.url}?hooks`)
