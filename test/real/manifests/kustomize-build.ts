import { dirname } from 'node:path'
import { type Files, folderOf } from './folder.ts'
import { judges } from './judges.ts'
import { surroundings } from './kustomize-surroundings.ts'

/** What kustomize builds of one kustomization of some files, line by line. What the files lack is made up. */
export function build(files: Files, path: string): string[] {
  const around = surroundings(path, files.get(path) ?? Buffer.alloc(0))
  return folderOf(new Map([...around, ...files]))
    .run(judges.kustomize, ['build'], dirname(path))
    .split('\n')
}

/** What kustomize builds of a kustomization that refers to nothing more than four folders above it. */
export function buildOf(kustomization: Buffer): string {
  const path = 'a/b/c/d/kustomization.yaml'
  return build(new Map([[path, kustomization]]), path).join('\n')
}
