import { invalidChange } from '../refusal.ts'

/** Longer ones are refused: https://github.com/JasonEtco/create-an-issue/issues/123 */
export const longestBody = 65_536

/** https://github.com/googleapis/repo-automation-bots/issues/1895 */
const longestTitle = 256

/**
 * Throws GitHub's refusal of a title or a description that is too long. Of a pull request it speaks as of an issue, too.
 */
export function checkWords({
  title,
  body
}: {
  readonly title: string
  readonly body?: string | null | undefined
}): void {
  const check = (field: 'title' | 'body', text: string, most: number) => {
    if ([...text].length <= most) return
    const message = `${field} is too long (maximum is ${most} characters)`
    throw invalidChange({ resource: 'Issue', field, code: 'custom', message })
  }
  check('title', title, longestTitle)
  check('body', body ?? '', longestBody)
}
