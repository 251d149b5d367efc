import { getActionSchema } from '@actions/workflow-parser/actions/action-schema'
import type { TemplateSchema } from '@actions/workflow-parser/templates/schema/template-schema'
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema'

/**
 * GitHub's schema of workflow or action files, as its parser package publishes it, with one slip put right: there the
 * short form `on: repository_dispatch` goes by the name of another event, and GitHub itself takes it.
 * https://github.com/actions/languageservices/blob/main/workflow-parser/src/workflow-v1.0.json
 */
export function schemaOf(kind: 'workflow' | 'action'): TemplateSchema {
  if (kind === 'action') return getActionSchema()
  const schema = getWorkflowSchema()
  Object.assign(schema.definitions['repository-dispatch-string'] ?? {}, { constant: 'repository_dispatch' })
  return schema
}
