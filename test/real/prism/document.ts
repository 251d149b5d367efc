import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const slice = 'packages/rehearsal/data/github-openapi.json'

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly responses: Record<string, object>
}

/**
 * Writes GitHub's description as Prism takes it, and gives the path. All that is added are the descriptions of answers
 * that have nothing else: OpenAPI demands them, the slice leaves out all descriptions, and Prism overlooks an answer
 * with neither a description nor a content.
 */
export function writeDocument(folder: string): string {
  const document = JSON.parse(readFileSync(slice, 'utf8')) as Document
  const operations = Object.values(document.paths).flatMap((operations) => Object.values(operations))
  for (const { responses } of operations)
    for (const [status, answer] of Object.entries(responses))
      if (Object.keys(answer).length === 0) responses[status] = { description: '' }
  const path = join(folder, 'github.json')
  writeFileSync(path, JSON.stringify(document))
  return path
}
