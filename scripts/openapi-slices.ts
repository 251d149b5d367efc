import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cut, cutWebhooks, type OpenapiDocument } from './openapi-cut.ts'
import { print } from './openapi-print.ts'
import type { Json } from './openapi-strip.ts'
import { type DescriptionPackage, descriptionFolder, openapiPackage, webhooksPackage } from './tools/openapi.ts'

/** A part of a description of GitHub that is kept in packages/rehearsal/data. */
export interface KeptSlice {
  readonly from: DescriptionPackage
  readonly file: string
  readonly licence: string
  readonly cut: (document: OpenapiDocument) => Json
}

/** Every slice in the repository. */
export const slices: readonly KeptSlice[] = [
  { from: openapiPackage, file: 'github-openapi.json', licence: 'LICENSE-octokit-openapi.txt', cut },
  {
    from: webhooksPackage,
    file: 'github-webhooks.json',
    licence: 'LICENSE-octokit-openapi-webhooks.txt',
    cut: cutWebhooks
  }
]

/** The description of api.github.com in a package, which is installed when it is not there. */
export function readDescription(root: string, from: DescriptionPackage): OpenapiDocument {
  const file = join(descriptionFolder(root, from), 'generated', 'api.github.com.json')
  return JSON.parse(readFileSync(file, 'utf8')) as OpenapiDocument
}

/** The files that the pinned package gives for a slice: their names in packages/rehearsal/data and their contents. */
export function makeSlice(root: string, { from, file, licence, cut }: KeptSlice): ReadonlyMap<string, string> {
  return new Map([
    [file, `${print(cut(readDescription(root, from)))}\n`],
    [licence, readFileSync(join(descriptionFolder(root, from), 'LICENSE'), 'utf8')]
  ])
}
