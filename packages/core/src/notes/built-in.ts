/** The template of notes that is used when there is no other. Pure. */

function section(title: string, name: string): string {
  return `{#${name}}\n### ${title}\n\n{${name}}\n\n{/${name}}\n`
}

/** The changes by section, which is also what `{changes}` stands for. */
export const changesTemplate = [
  ['Features', 'features'],
  ['Bug Fixes', 'fixes'],
  ['Documentation', 'documentation'],
  ['Other Changes', 'other'],
  ['Breaking Changes', 'breaking'],
  ['Upgrade Notes', 'upgrade'],
  ['Deprecations', 'deprecations']
]
  .map(([title = '', name = '']) => section(title, name))
  .join('')

/** Notes by commits: what has changed, how to install it, what to compare it with, and who has made it. */
export const builtIn = `{#warning}
> [!WARNING]
> {warning}

{/warning}
{#changes}
## What's Changed

${changesTemplate}{/changes}
{#installation}
## Installation

{installation}

{/installation}
## Full Changelog

{compare}

{#contributors}
---

**Contributors**: Thanks to all contributors who made this release possible! 🎉
{contributors}
{/contributors}
`
