/** Why a pull request cannot be made as it is wished. Pure. */
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { PullRequestWish } from './pull-request.ts'
import type { PullRequestFacts } from './pull-request-facts.ts'
import { branchNameProblem } from './pull-request-names.ts'
import { foreignCommits } from './pull-request-state.ts'

const another = 'name a branch of its own for the pull request, such as release/v1.2.3'

function branchComplaints({ branch }: PullRequestWish, { base, repository }: PullRequestFacts): Complaint[] {
  const complain = (problem: string): Complaint[] => [
    { place: 'branch', problem: `${quote(branch)} ${problem}`, remedy: another }
  ]
  const problem = branchNameProblem(branch)
  if (problem !== undefined) return complain(`cannot be the name of a branch: ${problem}`)
  if (branch === base.name) return complain('is the branch that the pull request is to be merged into')
  if (branch === repository.defaultBranch) return complain('is the default branch of the repository')
  return []
}

function baseComplaints({ base }: PullRequestFacts): Complaint[] {
  if (base.head !== undefined) return []
  const problem = branchNameProblem(base.name)
  const why = problem === undefined ? 'is not there' : `cannot be the name of a branch: ${problem}`
  return [
    {
      place: 'base',
      problem: `the branch ${quote(base.name)} ${why}`,
      remedy: 'name a branch of the repository; its default branch is taken when base is left out'
    }
  ]
}

function peopleComplaints(wish: PullRequestWish, { unknown, pull, identity }: PullRequestFacts): Complaint[] {
  const author = (pull?.author ?? identity.login).toLowerCase()
  const complaints = unknown.assignees.map((login): Complaint => {
    const problem = `${quote(login)} cannot be assigned in this repository`
    return { place: 'assignees', problem, remedy: 'name people who may write to it, or give them that role first' }
  })
  for (const login of wish.reviewers) {
    const problem =
      login.toLowerCase() === author
        ? `${quote(login)} is the author of the pull request`
        : unknown.reviewers.includes(login)
          ? `${quote(login)} is no collaborator of this repository`
          : undefined
    if (problem === undefined) continue
    complaints.push({ place: 'reviewers', problem, remedy: 'only collaborators other than the author can review' })
  }
  if (unknown.milestone) {
    const problem = `there is no milestone with the number ${wish.milestone}`
    complaints.push({
      place: 'milestone',
      problem,
      remedy: 'give the number that stands in the address of the milestone'
    })
  }
  return complaints
}

/** Every reason, known before anything is written, why the pull request cannot be as it is wished. */
export function pullRequestComplaints(wish: PullRequestWish, facts: PullRequestFacts): readonly Complaint[] {
  const complaints = [...branchComplaints(wish, facts), ...baseComplaints(facts)]
  if (wish.title.trim() === '') {
    complaints.push({ place: 'title', problem: 'it is empty', remedy: 'give the pull request a title' })
  }
  if (facts.repository.archived) {
    const problem = 'the repository is archived and can only be read'
    complaints.push({ place: 'repository', problem, remedy: 'take it out of the archive in its settings' })
  }
  return [...complaints, ...peopleComplaints(wish, facts)]
}

const SHOWN = 3

/** Who else has commits on the branch, in words: `cleo (0123abc, 4567def and 2 more)`. */
export function sayForeign(wish: PullRequestWish, facts: PullRequestFacts): string | undefined {
  const foreign = foreignCommits(wish, facts)
  if (facts.branch?.beyond.more) return 'more commits than can be looked at, or a history of its own'
  if (foreign.length === 0) return undefined
  const people = [...new Set(foreign.map(({ login, name }) => login ?? name))].map((who) => quote(who))
  const shown = foreign.slice(0, SHOWN).map(({ sha }) => sha.slice(0, 7))
  const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : ''
  return `commits of ${people.join(', ')} (${shown.join(', ')}${more})`
}

/** The complaint that replacing the branch would lose what others have put on it; undefined when it would not. */
export function foreignComplaint(wish: PullRequestWish, facts: PullRequestFacts): Complaint | undefined {
  const whose = sayForeign(wish, facts)
  if (whose === undefined) return undefined
  return {
    place: 'branch',
    problem: `${quote(wish.branch)} holds ${whose}, and replacing it would lose them`,
    remedy: 'set append: true to add to what is there, merge the pull request, or delete the branch'
  }
}
