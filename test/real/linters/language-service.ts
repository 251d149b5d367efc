import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { parse } from 'yaml'
import { suiteRepository } from '#rehearsal/checkout'
import { rewriteUses } from '../../../scripts/uses-rewrite.ts'
import { ignored } from './ignored.ts'

type Document = Parameters<typeof validate>[0]

const beside = createRequire(join(process.cwd(), 'node_modules/@actions/languageservice/package.json'))
const { TextDocument } = beside('vscode-languageserver-textdocument') as {
  TextDocument: { create(uri: string, language: string, version: number, text: string): Document }
}

const patterns = ignored.languageService.map(({ complaint }) => new RegExp(complaint))
const own = ({ owner, name, repository }: { owner: string; name?: string; repository?: string }): boolean =>
  `${owner}/${name ?? repository}` === suiteRepository

const given: NonNullable<Parameters<typeof validate>[1]> = {
  actionsMetadataProvider: {
    fetchActionMetadata: async (action) => {
      const path = join(action.path ?? '', 'action.yml')
      return own(action) && existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined
    }
  },
  fileProvider: {
    getFileContent: async (file) => {
      if ('owner' in file && !own(file)) throw new Error(`${file.owner} is not here`)
      return { name: file.path, content: readFileSync(file.path, 'utf8') }
    }
  }
}

/**
 * What GitHub's own language service has against a workflow or an action, as an editor shows it. Actions beside the workflow
 * are named in full for it, so that it asks for their inputs; what it finds is kept by the path.
 */
export async function complaintsOfLanguageService(path: string, text: string): Promise<string[]> {
  const full = rewriteUses(text, { repository: suiteRepository, ref: 'v1' }).text
  const found = await validate(TextDocument.create(`file:///lint/${path}`, 'yaml', 0, full), given)
  return found
    .map(({ range, message }) => ({ range, said: typeof message === 'string' ? message : message.value }))
    .filter(({ said }) => !patterns.some((pattern) => pattern.test(said)))
    .map(({ range, said }) => `${path}:${range.start.line + 1}: ${said}`)
}
