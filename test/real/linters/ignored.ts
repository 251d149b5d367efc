/** Something that a linter would complain of, and why it may. */
export interface Ignored {
  /** What its complaint is like; for zizmor the name of the rule. */
  readonly complaint: string
  /** The file that says so to the linter, where one does. */
  readonly at?: string
  readonly why: string
}

/** Everything that is ignored, by the linter; nothing else is, anywhere. */
export const ignored: Readonly<Record<'actionlint' | 'zizmor' | 'languageService', readonly Ignored[]>> = {
  actionlint: [
    {
      complaint: '^unexpected key "queue" for "concurrency" section',
      at: '.github/actionlint.yaml',
      why: 'GitHub has it, and actionlint 1.7.12 does not know it yet'
    },
    {
      complaint: '^specifying action "\\$/actions/[a-z0-9-]+" in invalid format because ref is missing',
      at: '.github/actionlint.yaml',
      why: 'the same for actions beside the workflow; they are judged as ./actions/NAME in a copy'
    }
  ],
  zizmor: [
    {
      complaint: 'dangerous-triggers',
      at: 'action-templates/freeze.yml',
      why: 'pull requests of forks must get a status too; nothing of them is checked out or run'
    }
  ],
  languageService: [
    {
      complaint: '^Unable to resolve action `(?!slipway-release/)',
      why: 'it would ask GitHub for the actions of others; those of this repository are given to it'
    }
  ]
}
