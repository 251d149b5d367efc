/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2091:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hY: () => (/* binding */ closingComment),
  Np: () => (/* binding */ freezeMark),
  m1: () => (/* binding */ freezeTexts),
  rZ: () => (/* binding */ isMarked),
  cj: () => (/* binding */ thawedBody),
  B_: () => (/* binding */ thawedMark)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-body.js

const longestBody = 65_536;
const SHOWN = 200;
const HEAD = (/* unused pure expression or super */ null && (['| File | Place | Old | New |', '| --- | --- | --- | --- |']));
function code(text) {
    if (text === '')
        return '';
    const cut = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return codeMarkdown(cut);
}
function row({ file, place, old, new: to }) {
    return `| ${code(file)} | ${code(place)} | ${code(old)} | ${code(to)} |`;
}
function note(left, all) {
    return `${left} of ${all} changes are not shown: a pull request holds 65,536 characters. Its files show all of them.`;
}
function table(changes, room) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(row);
    const whole = ['### Changes', '', ...HEAD, ...rows].join('\n');
    if (whole.length <= room)
        return whole;
    const fixed = ['### Changes', '', ...HEAD, '', note(changes.length, changes.length)].join('\n').length;
    let [used, shown] = [fixed, 0];
    for (const each of rows) {
        if (used + each.length + 1 > room)
            break;
        used += each.length + 1;
        shown += 1;
    }
    const cut = note(changes.length - shown, changes.length);
    return shown === 0 ? cut : ['### Changes', '', ...HEAD, ...rows.slice(0, shown), '', cut].join('\n');
}
function readEvidenceUrl(raw) {
    if (raw.trim() === '')
        return '';
    const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.password === '')
        return url.href;
    throw new Error(`expected an https address without a password, got ${quote(raw)}`);
}
function evidence(url) {
    if (url === '')
        return '';
    const target = url.replace(/[<>()[\]\\*_`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `### Evidence\n\n[${literalMarkdown(new URL(url).host)}](<${target}>)`;
}
const CUT = '\n\nThe text was longer than a pull request can hold.';
function pullRequestBody({ text, changes, evidenceUrl }) {
    const last = evidence(evidenceUrl);
    const own = text.trim();
    const reserved = note(changes.length, changes.length).length + last.length + 8;
    const first = own.length + reserved <= longestBody ? own : `${own.slice(0, longestBody - reserved - CUT.length)}${CUT}`;
    const room = longestBody - first.length - last.length - 4;
    return [first, table(changes, room), last].filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-text.js
var pull_request_text = __nccwpck_require__(8176);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/audit-ways.js

const RULES = 30;
const VALUES = 12;
const audit_ways_SHOWN = 100;
function shownCode(text) {
    const cut = text.length > audit_ways_SHOWN ? `${text.slice(0, audit_ways_SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return (0,untrusted/* codeMarkdown */.fl)(cut);
}
function shownText(text) {
    const cut = text.length > audit_ways_SHOWN ? `${text.slice(0, audit_ways_SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return (0,untrusted/* literalMarkdown */.ft)(cut);
}
function shownTime(text) {
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : shownText(text);
}
function several(values, word) {
    const shown = values.slice(0, VALUES).map(shownCode);
    if (values.length > VALUES)
        return `${shown.join(', ')} ${word} ${values.length - VALUES} more`;
    return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}` : shown.join('');
}
function way(rule) {
    switch (rule.kind) {
        case 'label':
            return `it has the label ${shownCode(rule.label)}, set by somebody with the role ${rule.setBy} or more`;
        case 'title': {
            const stands = 'and its author is a member, or a maintainer has approved it';
            return `its title is of the kind ${several(rule.kinds, 'or')}, ${stands}`;
        }
        case 'paths':
            return `every file that it changes is under ${several(rule.globs, 'or')}`;
        case 'author':
            return `it comes from ${several(rule.logins, 'or')}`;
        case 'approvals': {
            const people = rule.count === 1 ? 'one person' : `${rule.count} people`;
            return `${people} with the role ${rule.by} or more ${rule.count === 1 ? 'has' : 'have'} approved what is at its head`;
        }
    }
}
function byRules(rules) {
    if (rules.length === 0)
        return ['No pull request may be merged: there is no rule that lets one pass.'];
    const ways = rules.slice(0, RULES).map((rule) => `- ${way(rule)}`);
    const more = rules.length > RULES ? [`- or it fits one of ${rules.length - RULES} more rules`] : [];
    const how = 'To be exempted, bring the pull request to fit one of them; it is judged again when it changes.';
    return ['A pull request may be merged when one of these holds:', '', ...ways, ...more, '', how];
}
function waysToPass(state, rules) {
    const has = (backend) => state.backends.includes(backend);
    if (has('lock'))
        return ['Nothing: the branch is locked, and takes neither pushes nor merges.'];
    const actors = state.bypass.length === 0 ? [] : [`Rules are no hindrance to ${several(state.bypass, 'and')}.`];
    const bypass = has('ruleset') ? actors : [];
    const judged = has('policy') ? byRules(rules) : ['Nothing: the branch takes neither pushes nor merges.'];
    return bypass.length === 0 ? judged : [...judged, '', ...bypass];
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/audit-exemptions.js


const audit_exemptions_HEAD = ['| Pull request | Rule | Who | Since |', '| --- | --- | --- | --- |'];
const FULL = 'There is no room for more: an issue holds 65,536 characters. The statuses of the pull requests tell the rest.';
const LINE = /^\| #([1-9]\d*) \| (<code>[^<>|@]*<\/code>) \| [^<>|@]* \| \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z \|$/;
function lineOf({ number, rule, who, at }) {
    return `| #${number} | ${shownCode(rule)} | ${shownText(who)} | ${shownTime(at)} |`;
}
function keyOf(line) {
    const [, number, rule] = LINE.exec(line) ?? [];
    return number === undefined ? undefined : `${number} ${rule}`;
}
function exemptionLines(body, fresh) {
    const lines = [...(0,pull_request_text/* plainText */.w)(body).split('\n'), ...fresh.map(lineOf)];
    const byKey = new Map();
    for (const line of lines) {
        const key = keyOf(line);
        if (key !== undefined && !byKey.has(key))
            byKey.set(key, line);
    }
    return [...byKey.values()];
}
function exemptionTable(lines, room) {
    if (lines.length === 0)
        return ['Nothing yet.'];
    let left = room - [...audit_exemptions_HEAD, '', FULL].join('\n').length - 1;
    const over = lines.findIndex((line) => {
        left -= line.length + 1;
        return left < 0;
    });
    return over < 0 ? [...audit_exemptions_HEAD, ...lines] : [...audit_exemptions_HEAD, ...lines.slice(0, over), '', FULL];
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/duration.js + 1 modules
var duration = __nccwpck_require__(240);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var holders = __nccwpck_require__(3560);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/audit-text.js







const LONGEST_TITLE = 256;
const PASSES = '### What passes';
const HOLDERS = 50;
function named(branch) {
    return encodeURIComponent(branch).replaceAll('%2F', '/');
}
function freezeMark(branch) {
    return `<!-- slipway/freeze ${named(branch)} -->`;
}
function thawedMark(branch) {
    return `<!-- slipway/thawed ${named(branch)} -->`;
}
function isMarked(body, mark) {
    return body.split(/\r?\n/).some((line) => line.trim() === mark);
}
function title({ state }, verb) {
    const versions = state.holders.map(({ version }) => version).filter((version) => version !== '');
    const whole = (0,untrusted/* inert */.tJ)(`${state.branch} ${verb}${versions.length === 0 ? '' : ` for ${versions.join(', ')}`}`);
    return whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE - 1)}…` : whole;
}
function runLink(run) {
    const url = URL.canParse(run) ? new URL(run) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || run.length > 500)
        return shownCode(run);
    const { origin, pathname } = url;
    const path = pathname.replace(/[<>()[\]\\*_`|@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[run](<${origin}${path}>)`;
}
function holderLine({ version, reason, owner, since, until }) {
    const cells = [version === '' ? '' : shownCode(version), shownText(reason), shownCode(owner.actor)];
    return `| ${[...cells, runLink(owner.run), shownTime(since), shownTime(until)].join(' | ')} |`;
}
function holderTable(holders) {
    const lines = holders.slice(0, HOLDERS).map(holderLine);
    const more = holders.length > HOLDERS ? ['', `There are ${holders.length - HOLDERS} more.`] : [];
    return [
        '| Release | Reason | Who | Run | Since | Until |',
        '| --- | --- | --- | --- | --- | --- |',
        ...lines,
        ...more
    ];
}
function freezeTexts(subject, before = '') {
    const { state, rules, exemptions } = subject;
    const until = shownTime((0,holders/* summarize */.eh)(state).until);
    const first = [
        freezeMark(state.branch),
        `The branch ${shownCode(state.branch)} is frozen until ${until}.`,
        '',
        ...holderTable(state.holders),
        '',
        '### What may pass',
        '',
        ...waysToPass(state, rules),
        '',
        PASSES,
        ''
    ].join('\n');
    const table = exemptionTable(exemptionLines(before, exemptions), longestBody - first.length - 1);
    return { title: title(subject, 'is frozen'), body: [first, ...table].join('\n') };
}
function said({ branch, since, at }) {
    const lasted = Date.parse(at) - Date.parse(since);
    return `The branch ${shownCode(branch)} is thawed since ${shownTime(at)}. It was frozen for ${(0,duration/* describeDuration */.MB)(Math.max(0, lasted))}.`;
}
function closingComment(time) {
    return `${said(time)}\n\n${thawedMark(time.branch)}`;
}
function thawedBody(before, time, exemptions = []) {
    const [mark, opening] = [freezeMark(time.branch), `The branch ${shownCode(time.branch)} is frozen until `];
    const lines = (0,pull_request_text/* plainText */.w)(before)
        .split('\n')
        .map((line) => {
        if (line.trim() === mark)
            return thawedMark(time.branch);
        return line.startsWith(opening) ? said(time) : line;
    });
    const heading = lines.lastIndexOf(PASSES);
    if (heading < 0)
        return lines.join('\n');
    const first = [...lines.slice(0, heading + 1), ''].join('\n');
    const table = exemptionTable(exemptionLines(before, exemptions), longestBody - first.length - 1);
    return [first, ...table].join('\n');
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readBypass)
/* harmony export */ });
/* unused harmony export roleNumbers */
/* harmony import */ var _core_action_nearest__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6525);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);


const roleNumbers = { maintain: 2, write: 4, admin: 5 };
const kinds = ['app', 'role', 'team', 'deploy-key', 'organization-admin'];
const forms = 'app:ID, app:SLUG, role:maintain, role:admin, role:write, role:NUMBER, team:SLUG, deploy-key or organization-admin';
const slug = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/;
function readBypass(entries) {
    const names = entries.map(readOne);
    for (const [index, name] of names.entries()) {
        const other = names.slice(0, index).find((before) => actorOf(before.text) === actorOf(name.text));
        if (other !== undefined)
            throw new Error(`${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name.text)} names the same actor as ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other.text)}; keep one`);
    }
    return names;
}
function actorOf(text) {
    return text.replace(/@pull-request$/, '').toLowerCase();
}
function readOne(text) {
    const [, actor = '', mark] = /^(.*?)(@.*)?$/s.exec(text) ?? [];
    if (mark !== undefined && mark !== '@pull-request') {
        throw new Error(`${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: expected @pull-request or nothing after the actor, got ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(mark)}`);
    }
    const mode = mark === undefined ? 'always' : 'pull_request';
    const colon = actor.indexOf(':');
    const [kind, value] = colon < 0 ? [actor, undefined] : [actor.slice(0, colon), actor.slice(colon + 1)];
    return { mode, text, ...readActor(text, kind, value, mode) };
}
function readActor(text, kind, value, mode) {
    if (kind === 'deploy-key' && value === undefined) {
        if (mode !== 'always')
            throw new Error(`${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: a deploy key merges no pull requests; leave out @pull-request`);
        return { kind: 'deploy-key' };
    }
    if (kind === 'organization-admin' && value === undefined)
        return { kind: 'organization-admin' };
    if (kind === 'role' && value !== undefined)
        return { kind: 'role', role: readRole(text, value) };
    if ((kind === 'app' || kind === 'team') && value !== undefined && slug.test(value)) {
        if (kind === 'team')
            return { kind: 'team', slug: value };
        return { kind: 'app', app: /^\d+$/.test(value) ? Number(value) : value.toLowerCase() };
    }
    const meant = (0,_core_action_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(kind, kinds);
    const hint = meant === undefined || meant === kind ? '' : `; did you mean ${meant}?`;
    const whole = kind === 'team' && value?.includes('/') ? '; a team is named by its slug alone, without its organization' : '';
    throw new Error(`expected ${forms}, with @pull-request after it or not, got ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}${hint}${whole}`);
}
function readRole(text, value) {
    const known = Object.hasOwn(roleNumbers, value) ? roleNumbers[value] : undefined;
    if (known !== undefined)
        return known;
    if (/^[1-9]\d{0,8}$/.test(value))
        return Number(value);
    throw new Error(`${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: expected one of the roles ${Object.keys(roleNumbers).join(', ')}, or the number of a custom role`);
}


/***/ }),

/***/ 240:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MB: () => (/* binding */ describeDuration),
  K9: () => (/* binding */ formatMoment),
  $7: () => (/* binding */ readDuration),
  LC: () => (/* binding */ readUntil)
});

// UNUSED EXPORTS: describeLeft, readTime

;// CONCATENATED MODULE: ./build/packages/core/src/action/counted.js
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/duration.js


const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const units = { s: SECOND, m: MINUTE, h: HOUR, d: DAY };
const LONGEST = 3660 * DAY;
function readDuration(text) {
    const remedy = 'give a whole number and one unit: 90s, 30m, 72h or 14d';
    const [, digits, unit = ''] = /^([0-9]{1,10})([smhd])$/.exec(text) ?? [];
    if (digits === undefined)
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} is no duration`, remedy };
    const value = Number(digits) * (units[unit] ?? 0);
    if (value === 0)
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} is no time at all`, remedy };
    if (value > LONGEST)
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} is longer than 3660 days`, remedy };
    return { ok: true, value };
}
function formatMoment(moment) {
    return `${new Date(Math.floor(moment / SECOND) * SECOND).toISOString().slice(0, 19)}Z`;
}
const date = '([0-9]{4}-[0-9]{2}-[0-9]{2})';
const clock = '((?:[01][0-9]|2[0-3]):[0-5][0-9])(?::([0-5][0-9])(?:\\.[0-9]+)?)?';
const offset = '(Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?';
const time = new RegExp(`^${date}T${clock}${offset}$`, 'i');
function readTime(text) {
    const [, day, minutes, seconds = '00', zone] = time.exec(text) ?? [];
    const remedy = 'give a duration such as 72h, or a time such as 2026-05-29T17:00+02:00';
    if (day === undefined)
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} is neither a duration nor a time`, remedy };
    const unzoned = Date.parse(`${day}T${minutes}:${seconds}Z`);
    if (Number.isNaN(unzoned) || formatMoment(unzoned).slice(0, 10) !== day) {
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} names a day that is in no calendar`, remedy };
    }
    if (zone === undefined) {
        const problem = `${(0,untrusted/* quote */.hD)(text)} is another moment in every zone`;
        return { ok: false, problem, remedy: 'add the offset from UTC: Z, +02:00 or -05:00' };
    }
    return { ok: true, value: Date.parse(`${day}T${minutes}:${seconds}${zone.toUpperCase()}`) };
}
function readUntil(text, now, max) {
    const begin = Math.floor(now / SECOND) * SECOND;
    const duration = /^[0-9]+[a-z]*$/i.test(text) ? readDuration(text) : undefined;
    const read = duration === undefined ? readTime(text) : duration;
    if (!read.ok)
        return read;
    const moment = duration === undefined ? read.value : begin + read.value;
    if (moment <= begin) {
        const problem = `${(0,untrusted/* quote */.hD)(text)} is not after now (${formatMoment(begin)})`;
        return { ok: false, problem, remedy: 'name a later time, or a duration such as 72h' };
    }
    const last = begin + max;
    return { ok: true, value: moment > last ? { moment: last, capped: true } : { moment, capped: false } };
}
const words = [
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE]
];
function describeDuration(milliseconds) {
    const parts = [];
    let rest = milliseconds;
    for (const [word, length] of words) {
        const count = Math.floor(rest / length);
        rest -= count * length;
        if (parts.length === 0 && count === 0)
            continue;
        parts.push(count === 0 ? '' : counted(count, word));
    }
    const told = parts.slice(0, 2).filter((part) => part !== '');
    return told.length === 0 ? 'less than a minute' : told.join(' ');
}
function describeLeft(until, now) {
    return until > now ? `${describeDuration(until - now)} left` : `over for ${describeDuration(now - until)}`;
}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ freezeStatus),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   OI: () => (/* binding */ strictest)
/* harmony export */ });
/* unused harmony exports LONGEST, fitDescription */
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const LONGEST = 140;
const LAST_WORD = 30;
function fitDescription(text) {
    const line = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(text.replace(/\s+/g, ' ').replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')).trim();
    if (line.length <= LONGEST)
        return line;
    const cut = line.slice(0, LONGEST - 1);
    const end = cut.lastIndexOf(' ');
    return `${(end > LONGEST - LAST_WORD ? cut.slice(0, end) : cut).replace(/[\s,;:.(]+$/, '')}…`;
}
function minute(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
function freezeStatus(ground, judgement) {
    const { branch } = ground;
    switch (ground.kind) {
        case 'free':
            return { state: 'success', description: fitDescription(`${branch} is not frozen`) };
        case 'undecided':
            return { state: 'pending', description: fitDescription(`whether ${branch} takes this now is being found out`) };
        case 'closed': {
            if (judgement?.passes) {
                return {
                    state: 'success',
                    description: fitDescription(`passes outside of the window of ${branch}: ${judgement.because}`)
                };
            }
            const description = `held: ${branch} takes changes in its window only, which opens ${minute(ground.opens)}`;
            return { state: 'failure', description: fitDescription(description) };
        }
        case 'frozen': {
            if (judgement?.passes) {
                return { state: 'success', description: fitDescription(`passes the freeze of ${branch}: ${judgement.because}`) };
            }
            const release = ground.versions.length === 0 ? '' : ` for ${ground.versions.join(', ')}`;
            const why = ground.reason === '' ? '' : `: ${ground.reason}`;
            const description = `held: ${branch} is frozen until ${minute(ground.until)}${release}${why}`;
            return { state: 'failure', description: fitDescription(description) };
        }
    }
}
function isRight(stands, must) {
    return stands?.state === must.state && stands.description === must.description;
}
const severity = ['failure', 'pending', 'success'];
function strictest(statuses) {
    const rank = ({ state }) => severity.indexOf(state);
    return statuses.reduce((least, one) => (rank(one) < rank(least) ? one : least));
}


/***/ }),

/***/ 3560:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ expire),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   eo: () => (/* binding */ heldSince)
/* harmony export */ });
function byKey(a, b) {
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
function joinSettings(before, now) {
    const { branch, allow, prefixes, bypass } = now;
    const backends = [...new Set([...(before?.backends ?? []), ...now.backends])];
    const lockBefore = before?.lockBefore ?? now.lockBefore;
    const issue = before?.phase === 'thawing' ? now.issue : (before?.issue ?? now.issue);
    return {
        branch,
        backends,
        allow,
        prefixes,
        bypass,
        ...(lockBefore === undefined ? {} : { lockBefore }),
        ...(issue === undefined ? {} : { issue })
    };
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function orderedHolder({ key, version, reason, owner, since, until }) {
    return [key, version, reason, owner.actor, owner.run, since, until];
}
function hold(before, holder, settings) {
    const known = before?.holders.find(({ key }) => key === holder.key);
    const wanted = known === undefined ? holder : { ...holder, since: known.since };
    const others = (before?.holders ?? []).filter(({ key }) => key !== holder.key);
    const joined = joinSettings(before, settings);
    const next = { schema: 1, phase: 'frozen', holders: [...others, wanted].toSorted(byKey), ...joined };
    if (before === undefined || known === undefined)
        return { next, change: 'joined' };
    const isNothingNew = isSame(orderedHolder(known), orderedHolder(wanted)) && isSame(joined, joinSettings(before, before));
    return { next, change: isNothingNew ? 'same' : 'renewed' };
}
function keep(state, stays) {
    const holders = state.holders.filter(stays);
    const gone = state.holders.filter((holder) => !stays(holder));
    if (gone.length === 0)
        return { next: state, gone };
    return { next: { ...state, phase: holders.length === 0 ? 'thawing' : 'frozen', holders }, gone };
}
function release(state, key) {
    return keep(state, (holder) => key !== 'all' && holder.key !== key);
}
function expire(state, now) {
    return keep(state, ({ until }) => Date.parse(until) > now);
}
function heldSince(state) {
    return state?.holders.map(({ since }) => since).toSorted()[0];
}
function summarize({ holders }) {
    const several = holders.length > 1;
    const reasons = holders.map(({ version, reason }) => several ? [version, reason].filter((part) => part !== '').join(': ') : reason);
    const until = holders.map((holder) => holder.until).toSorted();
    const told = (texts, by) => [...new Set(texts)].filter((text) => text !== '').join(by);
    return {
        until: until.at(-1) ?? '',
        owner: told(holders.map(({ owner }) => owner.actor), ', '),
        reason: told(reasons, '; ')
    };
}


/***/ }),

/***/ 518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ planClosing),
/* harmony export */   cC: () => (/* binding */ issueLabel),
/* harmony export */   nH: () => (/* binding */ planIssue),
/* harmony export */   xk: () => (/* binding */ isIssueOf)
/* harmony export */ });
/* harmony import */ var _core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8176);
/* harmony import */ var _audit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2091);


const issueLabel = 'freeze';
function isIssueOf({ body }, branch) {
    return (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(body, (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeMark */ .Np)(branch));
}
function planIssue(found, subject) {
    if (found === undefined)
        return { kind: 'open', texts: (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeTexts */ .m1)(subject) };
    const { number } = found;
    const notes = found.state === 'closed' ? [`somebody has closed the issue #${number} of the freeze; it stays so`] : [];
    const { title, body } = (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeTexts */ .m1)(subject, found.body);
    const change = {
        ...((0,_core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(found.title) === (0,_core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(title) ? {} : { title }),
        ...((0,_core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(found.body) === (0,_core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(body) ? {} : { body })
    };
    return Object.keys(change).length === 0
        ? { kind: 'nothing', number, notes }
        : { kind: 'update', number, change, notes };
}
function planClosing(found, { branch, since, at, exemptions = [] }) {
    if (found === undefined || !isIssueOf(found, branch))
        return { kind: 'nothing' };
    const { number, id, body, createdAt } = found;
    const time = { branch, since: since ?? createdAt, at };
    return { kind: 'close', number, id, comment: (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .closingComment */ .hY)(time), body: (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thawedBody */ .cj)(body, time, exemptions) };
}


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ planLock),
/* harmony export */   $d: () => (/* binding */ lockBefore),
/* harmony export */   Vj: () => (/* binding */ lockWarnings),
/* harmony export */   wU: () => (/* binding */ planUnlock)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

function lockBefore({ exact, wide }) {
    const rule = exact ?? wide;
    return rule === undefined ? { kind: 'unprotected' } : { kind: 'protected', locked: rule.locked };
}
function planLock({ repositoryId, exact, wide }, branch) {
    if (exact !== undefined)
        return exact.locked ? { kind: 'nothing' } : { kind: 'lock', id: exact.id };
    if (wide === undefined)
        return { kind: 'protect', repositoryId };
    return wide.locked ? { kind: 'nothing' } : { kind: 'refuse', complaint: tooWide(wide, branch) };
}
function tooWide(rule, branch) {
    const others = rule.branches.filter((name) => name !== branch);
    const more = rule.branchCount - 1 - others.length;
    const named = `${others.map(_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const whom = others.length === 0 ? 'every branch of that pattern, now and later' : `${named}, too`;
    return {
        place: `branch ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`,
        problem: `is protected by the pattern ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.pattern)}: a lock there would lock ${whom}`,
        remedy: 'use backend: ruleset, which freezes this branch alone, or make a protection for exactly this branch'
    };
}
function planUnlock({ exact, wide }, branch, before) {
    const subject = `the protection of branch ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`;
    if (exact === undefined)
        return { kind: 'nothing', notes: goneNotes(subject, wide, before) };
    if (before.kind === 'protected' && before.locked) {
        const said = exact.locked
            ? 'stays locked, as it was before the freeze'
            : 'was locked before the freeze and is not any more; it is left so';
        return { kind: 'nothing', notes: [`${subject} ${said}`] };
    }
    const { id, locked, settings } = exact;
    if (!locked)
        return { kind: 'nothing', notes: [`${subject} is not locked any more, and is left as it is`] };
    if (before.kind === 'protected')
        return { kind: 'unlock', id, notes: [] };
    if (settings.length === 0)
        return { kind: 'unprotect', id, notes: [] };
    const added = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(settings.join(', '));
    return {
        kind: 'unlock',
        id,
        notes: [
            `${subject} came with the freeze, and somebody has added to it: only its lock goes, and this stays: ${added}`
        ]
    };
}
function goneNotes(subject, wide, before) {
    if (before.kind === 'unprotected' || (before.locked && wide?.locked))
        return [];
    return [`${subject} was there before the freeze and is gone; nothing is put in its place`];
}
function lockWarnings({ exact, wide }, branch) {
    const rule = exact ?? wide;
    if (rule !== undefined && !rule.passedByAdmins)
        return [];
    return [
        `administrators can still push to branch ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)} while it is locked, since its protection is not enforced for them ("Do not allow bypassing the above settings"); backend: ruleset holds for everybody whom bypass does not name`
    ];
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ branchOutputs),
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   Yp: () => (/* binding */ stateOutputs),
/* harmony export */   n2: () => (/* binding */ checkOutputs)
/* harmony export */ });
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3560);

const outputs = [
    'frozen',
    'allowed',
    'matched-rule',
    'until',
    'owner',
    'branches',
    'issue-number',
    'ruleset-id',
    'pull-requests',
    'required'
];
function told(pulls) {
    const all = pulls.flatMap(({ judged, heads }) => judged.map(({ facts: { number, head }, judgement }) => {
        const must = heads.find((one) => one.head === head)?.must;
        return { number, head, state: must?.state, rule: judgement.matched?.name ?? '', description: must?.description };
    }));
    return JSON.stringify(all);
}
function ofBranch({ branch, stored }, state, findings = []) {
    if (state === undefined)
        return { branch, frozen: stored?.reading.ok === false, findings };
    const { until, owner, reason } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(state);
    const { backends, holders } = state;
    return { branch, frozen: true, until, owner, reason, backends, holders, findings };
}
function stateOutputs(branches, keptOf, findings = []) {
    const all = branches.map((one, index) => ofBranch(one, keptOf(one), findings[index]));
    const first = all.find((one) => one.until !== undefined);
    return {
        frozen: all.some(({ frozen }) => frozen),
        until: first?.until ?? '',
        owner: first?.owner ?? '',
        branches: JSON.stringify(all)
    };
}
function branchOutputs(branches, findings) {
    const pulls = branches.flatMap((one) => one.pulls ?? []);
    const required = pulls[0]?.required;
    return {
        ...stateOutputs(branches, ({ before }) => before, findings),
        'issue-number': String(branches[0]?.issue?.issue?.number ?? ''),
        'ruleset-id': String(branches[0]?.ruleset?.observed.ruleset?.id ?? ''),
        'pull-requests': told(pulls),
        ...(required === undefined ? {} : { required })
    };
}
function checkOutputs(check) {
    if (check === undefined)
        return { allowed: false, 'matched-rule': '', 'pull-requests': '[]' };
    const { pulls, until, owner, frozen } = check;
    const { judged, heads } = pulls;
    const rules = judged.flatMap(({ judgement }) => judgement.matched?.name ?? []);
    return {
        frozen,
        allowed: heads.every(({ must }) => must.state === 'success'),
        'matched-rule': rules.length === judged.length ? (rules[0] ?? '') : '',
        until,
        owner,
        'pull-requests': told([pulls])
    };
}


/***/ }),

/***/ 602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   pd: () => (/* binding */ auditSteps),
/* harmony export */   sG: () => (/* binding */ variableWish)
/* harmony export */ });
/* unused harmony export exemptionsOf */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(240);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3560);
/* harmony import */ var _issue_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(518);
/* harmony import */ var _variable_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1763);




function exemptionsOf({ pulls, merged }, at) {
    const open = (pulls?.judged ?? []).flatMap(({ facts, judgement }) => {
        const { matched, because } = judgement;
        if (matched === undefined)
            return [];
        const who = because.startsWith(`${matched.name}: `) ? because.slice(matched.name.length + 2) : because;
        return [{ number: facts.number, rule: matched.name, who, at }];
    });
    return [...open, ...merged];
}
function subjectOf(facts, state, now) {
    return { state, rules: facts.rules, exemptions: exemptionsOf(facts, (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(now)) };
}
function variableWish(branch, next) {
    const { until, reason } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(next);
    return new Map([[branch, next.phase === 'frozen' ? { until, reason } : undefined]]);
}
function issueStep(facts, next) {
    const { branch, issue: observed } = facts;
    if (observed === undefined || observed.unavailable !== undefined)
        return [];
    const { issue } = observed;
    const frozen = next.phase === 'frozen';
    const operation = { kind: 'issue', branch, frozen };
    if (!frozen) {
        const number = issue?.number ?? next.issue;
        if (number === undefined)
            return [];
        const description = `close issue #${number}`;
        if ((0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planClosing */ .B4)(issue, { branch, at: '' }).kind === 'close')
            return [{ description, operation, state: 'pending' }];
        return [
            { description, operation, state: 'satisfied', reason: 'it is closed, or somebody has made something else of it' }
        ];
    }
    const plan = (0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planIssue */ .nH)(issue, subjectOf(facts, next, Date.parse(next.holders[0]?.since ?? '')));
    if (plan.kind === 'open')
        return [{ description: `open an issue for the freeze of ${branch}`, operation, state: 'pending' }];
    const description = `keep issue #${plan.number} up to date`;
    const isKnown = next.issue === plan.number;
    if (plan.kind === 'update' || !isKnown)
        return [{ description, operation, state: 'pending' }];
    return [{ description, operation, state: 'satisfied', reason: plan.notes[0] ?? 'it says all this' }];
}
function variableStep({ branch, variable }, next) {
    if (variable === undefined || variable.unavailable !== undefined)
        return [];
    const operation = { kind: 'variable', branch, name: _variable_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .variableName */ .c };
    const description = `tell in the variable ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .variableName */ .c} how ${branch} stands`;
    const plan = (0,_variable_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planVariable */ .U)(variable.value, variableWish(branch, next));
    if (plan.kind === 'nothing')
        return [{ description, operation, state: 'satisfied', reason: 'it says so' }];
    return [{ description, operation, state: 'pending' }];
}
function auditSteps(facts, next) {
    const unavailable = [facts.issue?.unavailable, facts.variable?.unavailable];
    return {
        steps: [...issueStep(facts, next), ...variableStep(facts, next)],
        warnings: unavailable.filter((line) => line !== undefined)
    };
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   UH: () => (/* binding */ ownTypes),
/* harmony export */   Vd: () => (/* binding */ withStatuses),
/* harmony export */   kM: () => (/* binding */ rulesetName),
/* harmony export */   u2: () => (/* binding */ wantedRuleset)
/* harmony export */ });
function rulesetName(branch) {
    return `slipway/freeze/${branch}`;
}
const ownTypes = ['update', 'deletion', 'non_fast_forward'];
function wantedRuleset(branch, how) {
    const { bypass, withPolicy, statusContext } = how;
    const first = withPolicy ? requiredStatus(statusContext) : { type: 'update' };
    const definition = {
        name: rulesetName(branch),
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [...bypass],
        conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
        rules: [first, { type: 'deletion' }, { type: 'non_fast_forward' }]
    };
    return { branch, statusContext, definition };
}
function requiredStatus(context) {
    return {
        type: 'required_status_checks',
        parameters: {
            required_status_checks: [{ context }],
            strict_required_status_checks_policy: false,
            do_not_enforce_on_create: false
        }
    };
}
function statusesOf({ type, parameters }) {
    const list = type === 'required_status_checks' ? parameters?.required_status_checks : undefined;
    return Array.isArray(list) ? list : [];
}
function withStatuses(rule, statuses) {
    if (statuses.length === 0)
        return undefined;
    return { ...rule, parameters: { ...rule.parameters, required_status_checks: statuses } };
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t4: () => (/* binding */ isOursAlone),
  Ap: () => (/* binding */ planRuleset),
  WN: () => (/* binding */ planThaw)
});

// UNUSED EXPORTS: foreignRules

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-definition.js
var ruleset_definition = __nccwpck_require__(3023);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/ruleset-drift.js


function differences(found, wanted) {
    const { definition, statusContext } = wanted;
    return [
        ...(found.enforcement === 'active' ? [] : [`is not enforced (${(0,untrusted/* inert */.tJ)(found.enforcement)})`]),
        ...branchDifferences(found, definition),
        ...ruleDifferences(found, definition, statusContext),
        ...(found.bypass === undefined ? [] : bypassDifferences(found.bypass, definition.bypass_actors))
    ];
}
function branchDifferences({ include, exclude }, { conditions }) {
    const [ref = ''] = conditions.ref_name.include;
    const others = include.filter((pattern) => pattern !== ref);
    return [
        ...(include.includes(ref) ? [] : [`does not cover ${(0,untrusted/* inert */.tJ)(ref)}`]),
        ...(others.length === 0 ? [] : [`covers ${(0,untrusted/* inert */.tJ)(others.join(', '))} too`]),
        ...(exclude.length === 0 ? [] : [`leaves out ${(0,untrusted/* inert */.tJ)(exclude.join(', '))}`])
    ];
}
function ruleDifferences(found, { rules }, statusContext) {
    const has = (type) => found.rules.some((rule) => rule.type === type);
    const wants = (type) => rules.some((rule) => rule.type === type);
    const lacking = ruleset_definition/* ownTypes */.UH.filter((type) => wants(type) && !has(type)).map((type) => `lacks the rule ${type}`);
    const toomuch = ruleset_definition/* ownTypes */.UH.filter((type) => !wants(type) && has(type)).map((type) => `has the rule ${type}`);
    const requires = found.rules.some((rule) => (0,ruleset_definition/* statusesOf */.CB)(rule).some(({ context }) => context === statusContext));
    const shouldRequire = wants('required_status_checks');
    const status = (0,untrusted/* inert */.tJ)(statusContext);
    if (requires === shouldRequire)
        return [...lacking, ...toomuch];
    return [...lacking, ...toomuch, `${shouldRequire ? 'does not require' : 'requires'} the status ${status}`];
}
function bypassDifferences(found, wanted) {
    const [has, wants] = [new Set(found.map(sayActor)), new Set(wanted.map(sayActor))];
    return [
        ...[...wants].filter((actor) => !has.has(actor)).map((actor) => `is not passed by ${actor}`),
        ...[...has].filter((actor) => !wants.has(actor)).map((actor) => `is passed by ${actor}`)
    ];
}
function sayActor({ actor_type, actor_id, bypass_mode }) {
    const isOne = actor_type === 'OrganizationAdmin' || actor_type === 'DeployKey';
    const mode = bypass_mode === 'always' ? '' : ` (${bypass_mode})`;
    return (0,untrusted/* inert */.tJ)(`${actor_type}${isOne ? '' : ` ${actor_id}`}${mode}`);
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/ruleset-plan.js



function foreignRules(rules, statusContext) {
    return rules.flatMap((rule) => {
        if (rule.type !== 'required_status_checks')
            return ruleset_definition/* ownTypes */.UH.includes(rule.type) ? [] : [rule];
        const others = (0,ruleset_definition/* statusesOf */.CB)(rule).filter(({ context }) => context !== statusContext);
        return (0,ruleset_definition/* withStatuses */.Vd)(rule, others) ?? [];
    });
}
function together(wanted, foreign) {
    const theirs = foreign.find(({ type }) => type === 'required_status_checks');
    const hasOwn = wanted.some(({ type }) => type === 'required_status_checks');
    if (theirs === undefined || !hasOwn)
        return [...wanted, ...foreign];
    const own = wanted.map((rule) => {
        if (rule.type !== theirs.type)
            return rule;
        return (0,ruleset_definition/* withStatuses */.Vd)(theirs, [...(0,ruleset_definition/* statusesOf */.CB)(rule), ...(0,ruleset_definition/* statusesOf */.CB)(theirs)]) ?? rule;
    });
    return [...own, ...foreign.filter((rule) => rule !== theirs)];
}
function planRuleset(found, wanted) {
    if (found === undefined)
        return { kind: 'create' };
    const drift = differences(found, wanted);
    if (drift.length === 0)
        return { kind: 'nothing', id: found.id };
    const { enforcement, bypass_actors, conditions, rules } = wanted.definition;
    const all = together(rules, foreignRules(found.rules, wanted.statusContext));
    return { kind: 'update', id: found.id, drift, change: { enforcement, bypass_actors, conditions, rules: all } };
}
function planThaw(found, wanted) {
    if (found === undefined)
        return { kind: 'nothing', notes: [] };
    const { id, name, rules } = found;
    const foreign = foreignRules(rules, wanted.statusContext);
    const ref = `refs/heads/${wanted.branch}`;
    const widened = [...found.include, ...found.exclude].some((pattern) => pattern !== ref);
    if (foreign.length === 0) {
        const note = `somebody has changed the branches of the ruleset ${(0,untrusted/* quote */.hD)(name)}; it goes all the same, since it has no rules of others`;
        return { kind: 'delete', id, notes: widened ? [note] : [] };
    }
    const stays = `the ruleset ${(0,untrusted/* quote */.hD)(name)} stays, with what others have put into it: ${sayRules(foreign)}`;
    const isOnlyTheirs = sameRules(foreign, rules);
    if (isOnlyTheirs)
        return { kind: 'nothing', notes: [stays] };
    const conditions = { ref_name: { include: found.include, exclude: found.exclude } };
    const { enforcement, bypass: bypass_actors = [] } = found;
    return { kind: 'keep', id, notes: [stays], change: { enforcement, bypass_actors, conditions, rules: foreign } };
}
function sameRules(some, others) {
    const count = (rules) => rules.reduce((sum, rule) => sum + 1 + (0,ruleset_definition/* statusesOf */.CB)(rule).length, 0);
    return count(some) === count(others);
}
function sayRules(rules) {
    const said = rules.map((rule) => {
        const contexts = (0,ruleset_definition/* statusesOf */.CB)(rule).map(({ context }) => context);
        return contexts.length === 0 ? rule.type : `${rule.type} (${contexts.join(', ')})`;
    });
    return (0,untrusted/* quote */.hD)(said.join(', ')).slice(1, -1);
}
function isOursAlone(found, wanted) {
    const isClean = foreignRules(found.rules, wanted.statusContext).length === 0;
    return found.bypass !== undefined && isClean && differences(found, wanted).length === 0;
}


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ setStatuses),
/* harmony export */   I1: () => (/* binding */ withGroup),
/* harmony export */   OA: () => (/* binding */ wrongStatuses),
/* harmony export */   VQ: () => (/* binding */ headStatuses)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _freeze_status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5479);


function headStatuses(pulls) {
    const heads = new Map();
    for (const pull of pulls)
        heads.set(pull.facts.head, [...(heads.get(pull.facts.head) ?? []), pull]);
    return [...heads].map(([head, [first, ...others]]) => ({
        head,
        numbers: [first, ...others].map(({ facts }) => facts.number).toSorted((a, b) => a - b),
        must: (0,_freeze_status_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .OI)([first.must, ...others.map(({ must }) => must)]),
        stands: first.facts.status
    }));
}
function withGroup(heads, group) {
    const [first, ...others] = heads;
    if (group === undefined || first === undefined)
        return heads;
    const numbers = heads.flatMap((one) => one.numbers).toSorted((a, b) => a - b);
    const must = (0,_freeze_status_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .OI)([first.must, ...others.map((one) => one.must)]);
    return [...heads, { head: group, numbers, must, stands: undefined }];
}
function wrongStatuses(heads) {
    return heads.filter(({ stands, must }) => !(0,_freeze_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(stands, must));
}
const ROUNDS = 4;
async function setStatuses(first, setting) {
    const { writer, target, look, tell } = setting;
    const set = [];
    let heads = first;
    for (let round = 1;; round += 1) {
        const wrong = wrongStatuses(heads).filter((one) => needsWrite(one, writer.setAt(one.head)));
        if (round > 1 && wrong.length === 0)
            return set;
        if (round > ROUNDS)
            throw unsettled(wrong);
        for (const [index, one] of wrong.entries()) {
            const written = await writer.set(one.head, one.must, target);
            if (written === 'written')
                set.push(one);
            const pulls = one.numbers.map((number) => `#${number}`).join(', ');
            const outcome = written === 'written' ? `${one.must.state}: ${one.must.description}` : words[written];
            tell(`status ${index + 1} of ${wrong.length}: ${pulls}: ${outcome}`);
        }
        if (wrong.length === 0)
            return set;
        heads = await look();
    }
}
function needsWrite({ stands, must }, setAt) {
    return setAt === undefined || (stands !== undefined && stands.state !== must.state && stands.at >= setAt);
}
const words = {
    unsure: 'no answer; it is looked at again',
    gone: 'its head is gone; it is looked at again'
};
function unsettled(wrong) {
    const pulls = wrong.flatMap(({ numbers }) => numbers.map((number) => `#${number}`)).slice(0, 20);
    return new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`statuses of pull requests ${pulls.join(', ')}: still not right after ${ROUNDS} rounds; run it again, and look at the status of the server`);
}


/***/ }),

/***/ 3601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument),
  f: () => (/* binding */ writeDocument)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var holders = __nccwpck_require__(3560);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/duration.js + 1 modules
var duration = __nccwpck_require__(240);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/state-document-fields.js


class DocumentFault extends Error {
}
function faultAt({ value, place }, expected) {
    const shown = value === undefined ? 'nothing' : (0,untrusted/* quote */.hD)(JSON.stringify(value));
    return new DocumentFault(`${place}: expected ${expected}, got ${shown}`);
}
function readFields(field, names, optional = []) {
    const { value, place } = field;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw faultAt(field, 'an object');
    const entries = new Map(Object.entries(value));
    const at = (name) => ({ value: entries.get(name), place: place === '' ? name : `${place}.${name}` });
    const known = [...names, ...optional];
    const unknown = [...entries.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new DocumentFault(`${at((0,untrusted/* quote */.hD)(unknown)).place}: no such field is known`);
    const missing = names.find((name) => !entries.has(name));
    if (missing !== undefined)
        throw new DocumentFault(`${at(missing).place}: it is missing`);
    return at;
}
function readText(field, longest) {
    if (typeof field.value !== 'string')
        throw faultAt(field, 'a text');
    if (field.value.length > longest)
        throw faultAt(field, `at most ${longest} characters`);
    return field.value;
}
function readWord(field, words) {
    const word = words.find((each) => each === field.value);
    if (word === undefined)
        throw faultAt(field, words.join(' or '));
    return word;
}
function readList(field, most, readItem) {
    const { value, place } = field;
    if (!Array.isArray(value))
        throw faultAt(field, 'a list');
    if (value.length > most)
        throw new DocumentFault(`${place}: expected at most ${most} items, got ${value.length}`);
    return value.map((item, index) => readItem({ value: item, place: `${place}[${index}]` }));
}
function readMoment(field) {
    const text = readText(field, 20);
    const moment = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(moment) || (0,duration/* formatMoment */.K9)(moment) !== text)
        throw faultAt(field, 'a time such as 2026-05-29T15:00:00Z');
    return text;
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/state-document-shape.js


const TEXT = 64 * 1024;
const SHORT = 2048;
const MOST = 100;
const backends = ['ruleset', 'lock', 'policy'];
function readHolder(field) {
    const at = readFields(field, ['key', 'version', 'reason', 'owner', 'since', 'until']);
    const owner = readFields(at('owner'), ['actor', 'run']);
    return {
        key: readText(at('key'), SHORT),
        version: readText(at('version'), SHORT),
        reason: readText(at('reason'), SHORT),
        owner: { actor: readText(owner('actor'), SHORT), run: readText(owner('run'), SHORT) },
        since: readMoment(at('since')),
        until: readMoment(at('until'))
    };
}
function readLock(field) {
    const kind = readWord(readFields(field, ['kind'], ['locked'])('kind'), ['unprotected', 'protected']);
    if (kind === 'unprotected') {
        readFields(field, ['kind']);
        return { kind };
    }
    const locked = readFields(field, ['kind', 'locked'])('locked');
    if (typeof locked.value !== 'boolean')
        throw faultAt(locked, 'true or false');
    return { kind, locked: locked.value };
}
function readIssue(field) {
    const { value } = field;
    if (!Number.isSafeInteger(value) || value < 1)
        throw faultAt(field, 'the number of an issue');
    return value;
}
const required = ['schema', 'branch', 'phase', 'holders', 'backends', 'allow', 'prefixes', 'bypass'];
function readState(document) {
    const at = readFields({ value: document, place: '' }, required, ['lockBefore', 'issue']);
    const schema = at('schema');
    if (schema.value !== 1)
        throw faultAt(schema, '1');
    const lock = at('lockBefore');
    const issue = at('issue');
    return {
        schema: 1,
        branch: readText(at('branch'), SHORT),
        phase: readWord(at('phase'), ['frozen', 'thawing']),
        holders: readList(at('holders'), MOST, readHolder).toSorted(holders/* byKey */.dX),
        backends: readList(at('backends'), backends.length, (item) => readWord(item, backends)),
        allow: readText(at('allow'), TEXT),
        prefixes: readText(at('prefixes'), TEXT),
        bypass: readList(at('bypass'), MOST, (item) => readText(item, SHORT)),
        ...(lock.value === undefined ? {} : { lockBefore: readLock(lock) }),
        ...(issue.value === undefined ? {} : { issue: readIssue(issue) })
    };
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/state-document.js




const LONGEST = 384 * 1024;
function check(state, branch) {
    const { holders, phase, lockBefore } = state;
    const fault = (said) => new DocumentFault(said);
    if (state.branch !== branch)
        throw fault(`branch: it is ${(0,untrusted/* quote */.hD)(state.branch)}, but the ref is that of another branch`);
    const twice = holders.find(({ key }, index) => holders[index - 1]?.key === key);
    if (twice !== undefined)
        throw fault(`holders: ${(0,untrusted/* quote */.hD)(twice.key)} is there twice`);
    const late = holders.find(({ since, until }) => until < since);
    if (late !== undefined)
        throw fault(`holders: ${(0,untrusted/* quote */.hD)(late.key)} ends before it begins`);
    if ((phase === 'frozen') !== holders.length > 0)
        throw fault(`phase: ${phase}, but there are ${holders.length} holders`);
    if (state.backends.length === 0 || new Set(state.backends).size < state.backends.length) {
        throw fault('backends: expected at least one, and none twice');
    }
    if (state.backends.includes('lock') !== (lockBefore !== undefined)) {
        throw fault('lockBefore: expected where the backend lock is in use, and only there');
    }
    return state;
}
function parse(text) {
    if (text.length > LONGEST) {
        throw new DocumentFault(`it has ${text.length} characters, and none that is written here has more than ${LONGEST}`);
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new DocumentFault(`${(0,untrusted/* quote */.hD)(text)} is no JSON`);
    }
}
function laterSchema(document) {
    const { schema } = (document ?? {});
    return Number.isSafeInteger(schema) && schema > 1 ? schema : undefined;
}
function readDocument(text, branch) {
    try {
        const document = parse(text);
        const later = laterSchema(document);
        if (later === undefined)
            return { ok: true, state: check(readState(document), branch) };
        const problem = `it has schema ${later}, and this version knows schema 1 alone`;
        return { ok: false, newer: true, problem, remedy: 'use the version of the action that has frozen the branch' };
    }
    catch (fault) {
        if (!(fault instanceof DocumentFault))
            throw fault;
        const remedy = 'look at the ref and its history; delete the ref where it was not made by this action';
        return { ok: false, newer: false, problem: fault.message, remedy };
    }
}
function orderHolder({ key, version, reason, owner, since, until }) {
    return { key, version, reason, owner: { actor: owner.actor, run: owner.run }, since, until };
}
function writeDocument(state) {
    const { schema, branch, phase, allow, prefixes, lockBefore, issue } = state;
    const lock = lockBefore?.kind === 'protected' ? { kind: 'protected', locked: lockBefore.locked } : lockBefore;
    const ordered = {
        schema,
        branch,
        phase,
        holders: state.holders.map(orderHolder).toSorted(holders/* byKey */.dX),
        backends: state.backends,
        allow,
        prefixes,
        bypass: state.bypass,
        lockBefore: lock,
        issue
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
function stateOf(stored) {
    return stored?.reading.ok ? stored.reading.state : undefined;
}


/***/ }),

/***/ 1763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ planVariable),
/* harmony export */   c: () => (/* binding */ variableName)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const variableName = 'SLIPWAY_FREEZE';
const REASON = 200;
function readEntries(value) {
    try {
        const read = JSON.parse(value ?? '{}');
        const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
        return new Map(isObject ? Object.entries(read) : []);
    }
    catch {
        return new Map();
    }
}
function noteOf({ until, reason }) {
    const shown = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(reason);
    return { until, reason: shown.length > REASON ? `${shown.slice(0, REASON).replace(/[\uD800-\uDBFF]$/, '')}…` : shown };
}
function planVariable(current, wish) {
    const others = [...readEntries(current)].filter(([branch]) => !wish.has(branch));
    const own = [...wish].flatMap(([branch, note]) => (note === undefined ? [] : [[branch, noteOf(note)]]));
    const all = [...others, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (all.length === 0)
        return { kind: current === undefined ? 'nothing' : 'delete' };
    const value = JSON.stringify(Object.fromEntries(all));
    if (value === current)
        return { kind: 'nothing' };
    return { kind: current === undefined ? 'create' : 'update', value };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ cancelEffects),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   dK: () => (/* binding */ openEffects)
/* harmony export */ });
/* unused harmony export effectNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

const effectNames = (/* unused pure expression or super */ null && ([
    'begin undo journal',
    'add to undo journal',
    'write file',
    'create file',
    'end undo journal',
    'put file back',
    'create blob',
    'create tree',
    'create commit',
    'create branch',
    'move branch',
    'delete branch',
    'push branch',
    'create tag object',
    'push tags',
    'write freeze',
    'delete freeze',
    'open pull request',
    'update pull request',
    'close pull request',
    'comment on pull request',
    'add labels',
    'add assignees',
    'request reviewers',
    'set milestone',
    'create ruleset',
    'update ruleset',
    'delete ruleset',
    'lock branch',
    'unlock branch',
    'protect branch',
    'unprotect branch',
    'open issue',
    'update issue',
    'close issue',
    'comment on issue',
    'pin issue',
    'unpin issue',
    'set variable',
    'set status',
    'write archive',
    'upload blob',
    'mount blob',
    'push manifest',
    'sign',
    'create release',
    'update release',
    'publish release',
    'upload asset',
    'delete asset'
]));
const endings = ['put file back', 'end undo journal'];
let gate = 'shut';
function openEffects() {
    if (gate === 'shut')
        gate = 'open';
}
function cancelEffects() {
    gate = gate === 'open' || gate === 'ending' ? 'ending' : 'cancelled';
}
function watcher() {
    return globalThis[Symbol.for('slipway.effects')];
}
function effect(name, work) {
    if (gate === 'cancelled' || (gate === 'ending' && !endings.includes(name)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
    if (gate === 'shut')
        throw new Error(`${name}: no plan is being carried out; this is a mistake in the action`);
    const watch = watcher();
    watch?.({ name, moment: 'begin' });
    const result = work();
    if (watch === undefined)
        return result;
    if (result instanceof Promise) {
        return result.then((value) => {
            watch({ name, moment: 'end' });
            return value;
        });
    }
    watch({ name, moment: 'end' });
    return result;
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);

class Refusal extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayComplaint */ .Lv).join('\n'));
        this.complaints = complaints;
    }
}
class Failure extends Error {
}
class Cancelled extends Error {
    constructor() {
        super('cancelled: nothing more was started; run it again to go on where it stopped');
    }
}
const DEPTH = 5;
function describe(thrown, depth) {
    if (!(thrown instanceof Error))
        return `an unexpected value was thrown: ${String(thrown)}`;
    const known = thrown instanceof Refusal || thrown instanceof Failure || thrown instanceof Cancelled;
    const own = known ? thrown.message : `${thrown.name}: ${thrown.message}`;
    const causes = thrown instanceof AggregateError ? thrown.errors : thrown.cause === undefined ? [] : [thrown.cause];
    const shown = depth > 0 ? causes.slice(0, DEPTH) : [];
    return [own, ...shown.map((cause) => `caused by ${describe(cause, depth - 1)}`)].join('\n');
}
function messageOf(thrown) {
    try {
        return describe(thrown, DEPTH);
    }
    catch {
        return 'an unexpected value was thrown, which cannot even be shown';
    }
}


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readEvent({ env }) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
const CONSIDERED = 100;
function nearest(misspelt, names) {
    const text = misspelt.slice(0, CONSIDERED);
    return [...names].sort((a, b) => distance(text, a) - distance(text, b))[0];
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export proceed */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

function sayComplaint({ place, problem, remedy }) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${place}: ${problem}; ${remedy}`);
}
function proceed(steps, outputs, reason) {
    const conflicts = steps.filter((step) => step.state === 'conflict');
    if (conflicts.length === 0)
        return { verdict: 'proceed', steps, outputs, ...(reason === undefined ? {} : { reason }) };
    const complaints = conflicts.map((step) => ({
        place: step.description,
        problem: step.reason ?? 'something else is there already',
        remedy: 'what is published is never moved or overwritten: release the next version'
    }));
    return { verdict: 'refused', complaints, steps, outputs };
}
function nothingToDo(reason, outputs) {
    return { verdict: 'nothing-to-do', reason, steps: [], outputs };
}
function refuse(complaints, outputs) {
    return { verdict: 'refused', complaints, steps: [], outputs };
}


/***/ }),

/***/ 1455:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runAddress)
/* harmony export */ });
function runAddress({ env, serverUrl, repository }) {
    const run = env.GITHUB_RUN_ID ?? '';
    return run === '' ? '' : `${serverUrl}/${repository}/actions/runs/${run}`;
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   ft: () => (/* binding */ literalMarkdown),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
function inert(text) {
    const shown = plain.test(text) ? text : text.replace(invisible, visible);
    if (!shown.includes('::') && !shown.includes('##['))
        return shown;
    return shown.replace(/:(?=:)/g, ':\\').replaceAll('##[', '##\\[');
}
function inertLines(text) {
    return text.split(/\r\n|\n|\r/).map(inert);
}
const QUOTED = 200;
function quote(text) {
    const shown = inert(text.slice(0, QUOTED)).replaceAll('"', '\\"');
    return text.length > QUOTED ? `"${shown}…" (${text.length} characters)` : `"${shown}"`;
}
function literalMarkdown(text) {
    return inert(text)
        .replace(/[!-,:-@[-`{-~]/g, (sign) => {
        const reference = `&#${sign.charCodeAt(0)};`;
        return sign === '@' || sign === '#' || sign === ':' ? `${reference}&#8203;` : reference;
    })
        .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
        .replace(/^[-\d]/, (first) => `&#${first.charCodeAt(0)};`);
}
function codeMarkdown(text) {
    return `<code>${inert(text).replace(/[!-,:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
function plainText(text) {
    return text.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

const LIMIT = 268_435_456;
const running = new Set();
function killAll() {
    for (const child of running)
        child.kill();
}
function captured(exitCode, out, err) {
    const bytes = Buffer.concat(out);
    return {
        exitCode,
        bytes,
        get stdout() {
            return bytes.toString();
        },
        stderr: Buffer.concat(err).toString()
    };
}
function roomIn(stream) {
    return new Promise((resolve) => {
        const done = () => {
            stream.off('drain', done);
            stream.off('close', done);
            resolve();
        };
        stream.on('drain', done);
        stream.on('close', done);
    });
}
async function feed(stream, input) {
    for (const part of input) {
        if (!stream.write(part) && !stream.destroyed)
            await roomIn(stream);
        if (stream.destroyed)
            return;
    }
    stream.end();
}
async function start(program, args, { env, cwd, input }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23));
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(program, args, { env, cwd, shell: false, windowsHide: true, stdio: [stdin, 'pipe', 'pipe'] });
    if (input !== undefined && child.stdin !== null) {
        child.stdin.on('error', () => { });
        feed(child.stdin, input).catch(() => child.kill());
    }
    return child;
}
async function capture(program, args, how) {
    const child = await start(program, args, how);
    if (running.size === 0)
        process.once('exit', killAll);
    running.add(child);
    const out = [];
    const err = [];
    let size = 0;
    for (const [stream, parts] of [
        [child.stdout, out],
        [child.stderr, err]
    ]) {
        stream?.on('data', (data) => {
            parts.push(data);
            size += data.length;
            if (size > LIMIT)
                child.kill('SIGKILL');
        });
    }
    const timer = how.limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), how.limitMs);
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            clearTimeout(timer);
            reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${program} cannot be started: install it on the runner`, { cause }));
        });
        child.on('close', (exitCode, signal) => {
            clearTimeout(timer);
            running.delete(child);
            if (running.size === 0)
                process.off('exit', killAll);
            if (size > LIMIT)
                reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${program} said more than ${LIMIT} bytes: narrow what it is asked`));
            else if (exitCode === null)
                reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${program} was killed by ${signal}: run it again`));
            else
                resolve(captured(exitCode, out, err));
        });
    });
}


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tv: () => (/* binding */ gitFailure),
  Be: () => (/* binding */ openCleanRoom),
  a7: () => (/* binding */ passedVariables)
});

// UNUSED EXPORTS: buildRoom, roomIn, writeInRoom

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/capture.js
var capture = __nccwpck_require__(2713);
;// CONCATENATED MODULE: ./build/packages/core/src/git/clean-room.js






const passedVariables = [
    'PATH',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy'
];
const SETTINGS = [
    ['core.hooksPath', external_node_os_.devNull],
    ['core.fsmonitor', 'false'],
    ['core.fsync', 'none'],
    ['core.commitGraph', 'false'],
    ['credential.helper', ''],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60']
];
function environment(room, { settings = [], protocol = '', objects }) {
    const env = {};
    for (const name of passedVariables) {
        const value = process.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    for (const [index, [key, value]] of [...SETTINGS, ...settings].entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
        env.GIT_CONFIG_COUNT = `${index + 1}`;
    }
    if (objects !== undefined)
        env.GIT_ALTERNATE_OBJECT_DIRECTORIES = objects;
    return {
        ...env,
        GIT_DIR: room,
        HOME: room,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ALLOW_PROTOCOL: protocol === '' ? 'none' : protocol,
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1'
    };
}
function removeRoom(room) {
    try {
        (0,external_node_fs_.unlinkSync)((0,external_node_path_namespaceObject.join)(room, 'HEAD'));
        for (const folder of ['objects', 'refs', ''])
            (0,external_node_fs_.rmdirSync)((0,external_node_path_namespaceObject.join)(room, folder));
    }
    catch {
        (0,external_node_fs_.rmSync)(room, { recursive: true, force: true });
    }
}
function buildRoom() {
    const room = (0,external_node_fs_.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_.tmpdir)(), 'slipway-git-'));
    process.once('exit', () => removeRoom(room));
    for (const folder of ['objects', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_namespaceObject.join)(room, folder));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_namespaceObject.join)(room, 'HEAD'), 'ref: refs/heads/none\n');
    return room;
}
function writeInRoom(room, file, text) {
    writeFileSync(join(room, file), text);
}
function roomIn(folder) {
    return {
        git: (args, more = {}) => (0,capture/* capture */.F)('git', args, { env: environment(folder, more), cwd: folder, input: more.input })
    };
}
let built;
function openCleanRoom() {
    built ??= buildRoom();
    return roomIn(built);
}
const SHOWN = 5;
function gitFailure(what, { exitCode, stderr }, remedy) {
    const said = (0,untrusted/* inertLines */.wi)(stderr.trimEnd()).slice(-SHOWN).join('\n  ');
    return new errors/* Failure */.HR(`${what}: git ended with status ${exitCode}; ${remedy}\n  ${said}`);
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ askServer),
  Dy: () => (/* binding */ listRefs)
});

// UNUSED EXPORTS: parseRefs, readHead, sortRefs

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js + 1 modules
var clean_room = __nccwpck_require__(4843);
;// CONCATENATED MODULE: ./build/packages/core/src/git/packet-lines.js
const DELIMITER = '0001';
const FLUSH = '0000';
function packetLine(text) {
    return `${(Buffer.byteLength(text) + 4).toString(16).padStart(4, '0')}${text}`;
}
function* readPackets(bytes) {
    for (let at = 0; at < bytes.length;) {
        const digits = bytes.toString('latin1', at, at + 4);
        const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
        if (length > 4 && at + length <= bytes.length)
            yield bytes.subarray(at + 4, at + length);
        else if (length === 0)
            yield FLUSH;
        else if (length === 1)
            yield DELIMITER;
        else
            throw new Error(`byte ${at} of the answer begins no packet line`);
        at += Math.max(length, 4);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/network/node-http.js + 2 modules
var node_http = __nccwpck_require__(9606);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __nccwpck_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/git/remote-access.js



function remoteUrl({ serverUrl, repository }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
        throw new errors/* Failure */.HR(`GITHUB_REPOSITORY: expected owner/name, got ${(0,untrusted/* quote */.hD)(repository)}; run this under a GitHub Actions runner`);
    }
    const server = (0,server_address/* serverAddress */.aD)('GITHUB_SERVER_URL', serverUrl, ['file:']);
    return new URL(`${server.href.replace(/\/+$/, '')}/${repository}`);
}
function authorization(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
function remoteAccess(url, token) {
    const protocol = url.protocol.slice(0, -1);
    if (token === '' || protocol === 'file')
        return { protocol };
    return { protocol, settings: [[`http.${url.origin}/.extraheader`, `AUTHORIZATION: ${authorization(token)}`]] };
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/upload-pack.js



const ONLY_GIT = /^(https?_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|git_ssl_cainfo)$/i;
function isWithinReach({ protocol }, env) {
    if (protocol !== 'https:')
        return protocol === 'http:';
    return !Object.entries(env).some(([name, value]) => value && ONLY_GIT.test(name));
}
const others = new Set();
function messageOf({ name, objectFormat = 'sha1', args }) {
    const capabilities = [`command=${name}\n`, 'agent=slipway\n', `object-format=${objectFormat}\n`];
    return [...capabilities.map(packetLine), DELIMITER, ...args.map((arg) => packetLine(`${arg}\n`)), FLUSH].join('');
}
async function askByHttp(url, token, command) {
    const kind = 'application/x-git-upload-pack';
    const { status, headers, body } = await (0,node_http/* sendRequest */.w)({
        method: 'POST',
        url: `${url.href}/git-upload-pack`,
        headers: {
            'user-agent': 'git/slipway',
            'git-protocol': 'version=2',
            'content-type': `${kind}-request`,
            accept: `${kind}-result`,
            ...(token === '' ? {} : { authorization: authorization(token) })
        },
        body: messageOf(command)
    });
    return status === 200 && headers['content-type'] === `${kind}-result` ? body : undefined;
}
async function askInFolder(url, command) {
    const { askFolder } = await __nccwpck_require__.e(/* import() */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9741));
    return askFolder('upload-pack', url, '--stateless-rpc', messageOf(command), 'version=2');
}
async function ask(url, token, command) {
    const answer = url.protocol === 'file:' ? await askInFolder(url, command) : await askByHttp(url, token, command);
    const packets = answer === undefined ? [] : [...readPackets(answer)];
    return packets.at(-1) === FLUSH ? packets : undefined;
}
async function askUploadPack(url, token, command, read) {
    const isNear = url.protocol === 'file:' || isWithinReach(url, process.env);
    const kind = `${command.name} ${url.href}`;
    if (!isNear || others.has(kind))
        return undefined;
    try {
        const packets = await ask(url, token, command);
        if (packets !== undefined)
            return read(packets);
    }
    catch {
    }
    others.add(kind);
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/ls-refs.js


const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([^ \n]+)((?: [^ \n]+)*)\n?$/;
function readRef(packet) {
    const [, object, name, rest = ''] = line.exec(packet.toString()) ?? [];
    if (object === undefined || name === undefined)
        throw new Error('this is no line of a ref');
    const attribute = (key) => rest
        .split(' ')
        .find((one) => one.startsWith(`${key}:`))
        ?.slice(key.length + 1);
    return { name, object, target: attribute('symref-target'), peeled: attribute('peeled') };
}
function askRefs(url, token, prefixes) {
    const args = ['peel', 'symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)];
    return askUploadPack(url, token, { name: 'ls-refs', args }, (packets) => packets.filter((packet) => packet !== FLUSH).map(readRef));
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/remote.js




function parseRefs(printed) {
    const refs = new Map();
    const targets = new Map();
    for (const line of printed.split('\n')) {
        const [value = '', name = ''] = line.split('\t');
        const peeled = name.endsWith('^{}') ? refs.get(name.slice(0, -'^{}'.length)) : undefined;
        if (value.startsWith('ref: '))
            targets.set(name, value.slice('ref: '.length));
        else if (peeled !== undefined)
            refs.set(peeled.name, { ...peeled, peeled: value });
        else if (name !== '')
            refs.set(name, { name, object: value, target: targets.get(name), peeled: undefined });
    }
    return [...refs.values()];
}
function sortRefs(refs) {
    const branches = new Map();
    const tags = new Map();
    let defaultBranch;
    for (const { name, object, target, peeled } of refs) {
        const [, kind, short = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(name) ?? [];
        if (kind === 'heads')
            branches.set(short, object);
        else if (kind === 'tags')
            tags.set(short, { object, commit: peeled ?? object });
        else if (name === 'HEAD' && target?.startsWith('refs/heads/'))
            defaultBranch = target.slice('refs/heads/'.length);
    }
    return { defaultBranch, branches, tags };
}
const REMEDY = 'check that the repository exists and that the token has the permission contents: read';
async function askServer(runner, token, what, prefixes, patterns) {
    const url = remoteUrl(runner);
    const answered = await askRefs(url, token, prefixes);
    if (answered !== undefined)
        return answered;
    const args = ['ls-remote', '--symref', '--', url.href, ...patterns];
    const result = await (0,clean_room/* openCleanRoom */.Be)().git(args, remoteAccess(url, token));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, REMEDY);
    return parseRefs(result.stdout);
}
async function listRefs(runner, token) {
    const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'];
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
    return sortRefs(await askServer(runner, token, `refs of ${remoteUrl(runner).href}`, prefixes, patterns));
}
async function readHead(runner, token, branch) {
    const ref = `refs/heads/${branch}`;
    const refs = await askServer(runner, token, `branch ${quote(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]']);
function isLoopback(hostname) {
    return names.has(hostname);
}


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __nccwpck_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __nccwpck_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/network/proxy.js


function proxyFor(url, env) {
    if ((0,loopback/* isLoopback */.U)(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const value = env[name] || env[name.toUpperCase()] || '';
    return value === '' ? undefined : (0,server_address/* parseAddress */.or)(/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`);
}
function isExempt({ hostname, port, protocol }, list) {
    const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return list.split(/[\s,]+/).some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, name = '', wanted] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        return (wanted ?? own) === own && (hostname === name || hostname.endsWith(`.${name}`));
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/network/tunnel.js


async function clientFor({ protocol }) {
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23))).request;
}
function noTunnel({ host }, status, target) {
    const message = `the proxy ${host} answers ${status} to CONNECT ${target}`;
    if (status < 400 || status >= 500)
        return new Error(message);
    return new errors/* Failure */.HR(`${message}; have it let this host through, or name the host in no_proxy`);
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23))]);
    const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const login = user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const address = new URL(proxy.origin);
    const socket = await new Promise((resolve, reject) => {
        const headers = { host: target, ...login };
        const options = { method: 'CONNECT', path: target, headers, agent: false, ...(signal && { signal }) };
        const asked = request(address, options);
        asked.on('connect', (answer, connection) => {
            if (answer.statusCode === 200)
                return resolve(connection);
            connection.destroy();
            reject(noTunnel(address, answer.statusCode ?? 0, target));
        });
        asked.on('error', reject);
        asked.end();
    });
    return () => connect({ socket, servername: hostname });
}
async function wayTo(url, env, signal) {
    const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined;
    return proxy === undefined ? {} : { createConnection: await tunnel(proxy, url, signal), defaultPort: 443 };
}

;// CONCATENATED MODULE: ./build/packages/core/src/network/node-http.js

const STALLED_MS = 60_000;
const LIMIT = 268_435_456;
async function readAll(answer, longest) {
    const parts = [];
    let size = 0;
    for await (const part of answer) {
        size += part.length;
        if (size > longest)
            throw new Error(`the answer is longer than ${longest} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
async function sendRequest(wish) {
    const { method, url, headers, body, signal, longest = LIMIT, env = {} } = wish;
    const address = new URL(url);
    const [request, way] = await Promise.all([clientFor(address), wayTo(address, env, signal)]);
    const answer = await new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = { method, headers: { ...headers, ...length }, timeout: STALLED_MS, ...way };
        const sent = request(url, signal === undefined ? options : { ...options, signal }, resolve);
        sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)));
        sent.on('error', reject);
        sent.end(body);
    });
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await readAll(answer, longest) };
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* unused harmony export isSafe */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(684);



function parseAddress(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
function isSafe({ protocol, hostname, username, password }) {
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname));
    return safe && username === '' && password === '';
}
function serverAddress(variable, address, also = []) {
    const url = parseAddress(address);
    const bare = url?.username === '' && url.password === '';
    if (url !== undefined && (isSafe(url) || (bare && also.includes(url.protocol))))
        return url;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${variable}: expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(address)}`);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __nccwpck_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/action/cancellation.js


const GRACE_MS = 4000;
function rejectable() {
    let reject = () => { };
    const promise = new Promise((_, rejectIt) => {
        reject = rejectIt;
    });
    promise.catch(() => { });
    return { promise, reject };
}
function watchCancellation(graceMs = GRACE_MS) {
    let cancelled = false;
    const now = rejectable();
    const later = rejectable();
    const stop = (problem) => {
        now.reject(problem);
        later.reject(problem);
    };
    const cancel = () => {
        if (!cancelled)
            setTimeout(later.reject, graceMs, new errors/* Cancelled */.cJ());
        cancelled = true;
        (0,effect/* cancelEffects */.Pk)();
        now.reject(new errors/* Cancelled */.cJ());
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('uncaughtException', stop);
    process.once('beforeExit', () => stop(new Error('the action stopped without an outcome; this is a mistake in it')));
    return { requested: () => cancelled, atOnce: now.promise, overdue: later.promise };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var action_plan = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./build/packages/core/src/action/carry-out.js



function marked(steps, progress) {
    return steps.map((step) => ({ step, progress: progress(step) }));
}
function refusal(action, plan, complaints) {
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'not reached' : state));
    const reason = complaints.map(action_plan/* sayComplaint */.Lv).join('\n');
    return { action, outcome: 'refused', reason, complaints, steps, outputs: plan.outputs, warnings: plan.warnings ?? [] };
}
function unexpected({ expected, hash }) {
    return {
        place: 'expect-plan',
        problem: `the plan of this run has the hash ${hash}, not the expected one`,
        remedy: `what the plan was made from has changed since ${expected.slice(0, 12)} was agreed on: look at the new plan (dry-run: true) and pass its plan-hash`
    };
}
async function attempt(step, order) {
    let came = {};
    try {
        order.log.line(step.description);
        const work = order.apply(step.operation).then((outputs) => {
            came = outputs;
            return order.verify(step.operation, outputs);
        });
        await Promise.race([work, order.overdue]);
        return { came, problem: undefined };
    }
    catch (thrown) {
        return { came, problem: thrown ?? new Error('nothing was thrown') };
    }
}
async function applySteps(steps, order) {
    const came = [];
    let outputs = {};
    let problem;
    (0,effect/* openEffects */.dK)();
    for (const step of steps) {
        if (problem === undefined && order.cancelled())
            problem = new errors/* Cancelled */.cJ();
        if (step.state !== 'pending' || problem !== undefined) {
            came.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state });
            continue;
        }
        const ended = await attempt(step, order);
        problem = ended.problem;
        outputs = { ...outputs, ...ended.came };
        came.push({ step, progress: problem === undefined ? 'done' : 'failed' });
    }
    return { came, problem, outputs };
}
async function execute(plan, order) {
    const { came, problem, outputs: late } = await applySteps(plan.steps, order);
    const outputs = { ...plan.outputs, ...late };
    if (problem === undefined)
        return { outcome: 'done', reason: plan.reason ?? '', steps: came, outputs };
    if (problem instanceof errors/* Refusal */.P_ && !came.some(({ progress }) => progress === 'done')) {
        return {
            outcome: 'refused',
            reason: problem.message,
            steps: came,
            outputs,
            complaints: problem.complaints
        };
    }
    const count = (progress) => came.filter((step) => step.progress === progress).length;
    const all = count('done') + count('failed') + count('not reached');
    const how = `${count('done')} of ${all} operations were done; one that failed may have had its effect all the same; run it again to go on where it stopped`;
    return { outcome: 'failed', reason: `${(0,errors/* messageOf */.bD)(problem)}\n${how}`, steps: came, outputs };
}
function rehearse(plan, log) {
    for (const step of plan.steps)
        if (step.state === 'pending')
            log.line(`would ${step.description}`);
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state));
    return { outcome: 'planned', reason: plan.reason ?? '', steps };
}
async function carryOut(plan, order) {
    const { action, dryRun, expected, hash, log } = order;
    const { outputs, warnings = [], reason = '', steps } = plan;
    const told = { action, complaints: [], outputs, warnings };
    const used = (lines) => (lines === undefined ? {} : { usage: lines });
    if (plan.verdict === 'refused')
        return refusal(action, plan, plan.complaints ?? []);
    if (steps.some(({ state }) => state === 'conflict'))
        throw new Error('a plan with a conflict must be a refusal');
    if (!dryRun && expected !== '' && expected !== hash)
        return refusal(action, plan, [unexpected(order)]);
    if (plan.verdict === 'nothing-to-do')
        return { ...told, outcome: 'nothing-to-do', reason, steps: [] };
    if (steps.length === 0)
        return { ...told, outcome: 'done', reason, steps: [] };
    const isAlreadyDone = steps.every(({ state, aside }) => aside || state === 'satisfied');
    const came = dryRun ? rehearse(plan, log) : await execute(plan, order);
    const held = came.outcome === 'done' || came.outcome === 'planned';
    const outcome = isAlreadyDone && held ? 'already-done' : came.outcome;
    if (outcome === 'planned')
        return { ...told, ...came, outcome, ...used(plan.byHand) };
    return { ...told, ...came, outcome, ...(outcome === 'failed' || outcome === 'refused' ? {} : used(plan.usage)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/core/src/action/commands.js
const EOL = process.platform === 'win32' ? '\r\n' : '\n';
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function commands_command(name, properties, message) {
    const listed = Object.entries(properties).filter(([, value]) => value !== '');
    const text = listed.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    const space = Object.keys(properties).length > 0 ? ' ' : '';
    return `::${name}${space}${text}::${escapeData(message)}${EOL}`;
}
function annotation(level, message, place = {}) {
    if (Object.keys(place).length === 0)
        return commands_command(level, {}, message);
    const order = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
    const properties = order.map((key) => [key, `${place[key] || ''}`]);
    return commands_command(level, Object.fromEntries(properties), message);
}
function mask(secret) {
    return commands_command('add-mask', {}, secret);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/action/log.js



const WAIT_MS = 5;
function writeOut(text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        }
    }
}
function openLog(redactor, write = writeOut) {
    return {
        line: (text) => write(`${(0,untrusted/* inert */.tJ)(redactor.redact(text))}${EOL}`),
        annotate: (level, text, place) => write(annotation(level, (0,untrusted/* inertLines */.wi)(redactor.redact(text)).join('\n'), place)),
        mask: (secret) => {
            for (const line of new Set([secret, ...secret.split(/[\r\n]+/)]))
                if (line !== '')
                    write(mask(line));
        },
        raw: write
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/file-commands.js


function delimiterFor(value) {
    const draw = () => Math.random().toString(16).slice(2).padEnd(12, '0');
    let delimiter = '';
    do
        delimiter = `ghadelimiter_${draw()}-${draw()}`;
    while (value.includes(delimiter));
    return delimiter;
}
function keyValue(name, value) {
    const delimiter = delimiterFor(`${name}${value}`);
    return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
function append(variable, file, text) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        const { code } = cause;
        throw new Error(`${variable} names ${file}, which cannot be written (${code}): run this under a GitHub Actions runner, or unset ${variable}`, { cause });
    }
}
function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT;
    if (!file)
        return outputs.map(([name, value]) => `${EOL}${commands_command('set-output', { name }, value)}`).join('');
    append('GITHUB_OUTPUT', file, outputs.map(([name, value]) => keyValue(name, value)).join(''));
    return '';
}
function saveState(env, name, value) {
    const file = env.GITHUB_STATE;
    if (!file)
        return command('save-state', { name }, value);
    append('GITHUB_STATE', file, keyValue(name, value));
    return '';
}
function appendSummary(env, markdown) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (file)
        append('GITHUB_STEP_SUMMARY', file, markdown);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/fitting.js
const OUTPUT_LIMIT = 262144;
function passedOn(text) {
    return Buffer.byteLength(text) > OUTPUT_LIMIT ? '' : text;
}
function fitting(lines, bytes) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += Buffer.byteLength(line) + 1;
        return size > bytes;
    });
    return over < 0 ? [...lines] : lines.slice(0, over);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/report.js
function failed(outcome) {
    return outcome === 'refused' || outcome === 'failed';
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/summary.js


const LIMIT = 1_000_000;
const CELL = 200;
function cell(text, render = untrusted/* literalMarkdown */.ft) {
    return text.length > CELL ? `${render(text.slice(0, CELL))}…` : render(text);
}
function operations({ steps }) {
    const rows = steps.map(({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`);
    return { open: ['', '| state | operation | why |', '| --- | --- | --- |'], lines: rows, close: [] };
}
const machines = ['json', 'plan', 'diff', 'record'];
function decisions({ outputs }) {
    const shown = Object.entries(outputs).filter(([name, value]) => value !== undefined && value !== '' && !machines.includes(name));
    const rows = shown.map(([name, value]) => `| ${name} | ${cell(`${value}`, untrusted/* codeMarkdown */.fl)} |`);
    const open = ['', '<details><summary>outputs</summary>', '', '| output | value |', '| --- | --- |'];
    return { open, lines: rows, close: ['', '</details>'] };
}
function escaped(line) {
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function changes({ steps }) {
    const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]));
    const lines = diffs.length === 0 ? [] : (0,untrusted/* inertLines */.wi)(diffs.join('\n')).map(escaped);
    const open = ['', '<details><summary>changes</summary>', '', '<pre>'];
    return { open, lines, close: ['</pre>', '', '</details>'] };
}
function heading({ action, outcome, reason, complaints, warnings }) {
    const lines = [
        ...(reason === '' || complaints.length > 0 ? [] : ['', ...(0,untrusted/* inertLines */.wi)(reason).map(untrusted/* literalMarkdown */.ft)]),
        ...complaints.flatMap(({ place, problem, remedy }) => [
            '',
            `- **${(0,untrusted/* literalMarkdown */.ft)(place)}**: ${(0,untrusted/* literalMarkdown */.ft)(problem)}; ${(0,untrusted/* literalMarkdown */.ft)(remedy)}`
        ]),
        ...warnings.flatMap((warning) => ['', `> ⚠️ ${(0,untrusted/* literalMarkdown */.ft)(warning)}`])
    ];
    return { open: [`### ${action}: ${outcome}`], lines, close: [] };
}
function commands({ usage = [] }) {
    const lines = (0,untrusted/* inertLines */.wi)(usage.join('\n')).map(escaped);
    return { open: ['', '<pre>'], lines: usage.length === 0 ? [] : lines, close: ['</pre>'] };
}
function renderSummary(report) {
    let written = [];
    let room = LIMIT;
    for (const { open, lines, close } of [
        heading(report),
        commands(report),
        operations(report),
        decisions(report),
        changes(report)
    ]) {
        if (lines.length === 0 && written.length > 0)
            continue;
        const kept = fitting(lines, room);
        const part = [...open, ...kept, ...close];
        written = written.concat(part);
        room -= Buffer.byteLength(part.join('\n')) + 1;
        if (kept.length < lines.length) {
            written.push('', 'The rest is too long for a summary and was left out.');
            break;
        }
    }
    return [...written, '', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/publish.js





const REASON_LIMIT = 65536;
const LINE = 10000;
function unfit(name, value, redactor) {
    if (redactor.found(value))
        return `output ${name}: it would contain a secret, and GitHub drops such an output silently; use a secret that is not part of ordinary text`;
    const size = Buffer.byteLength(value);
    if (size > OUTPUT_LIMIT)
        return `output ${name}: ${size} bytes is more than the ${OUTPUT_LIMIT} that are passed on; narrow what the action looks at`;
    return undefined;
}
function withFitOutputs(report, redactor) {
    const problems = [];
    const fit = Object.entries(report.outputs).filter(([name, value]) => {
        const problem = value === undefined ? undefined : unfit(name, `${value}`, redactor);
        if (problem !== undefined)
            problems.push(problem);
        return problem === undefined;
    });
    if (problems.length === 0)
        return report;
    const reason = [report.reason, ...problems].filter((line) => line !== '').join('\n');
    return { ...report, outcome: 'failed', reason, outputs: Object.fromEntries(fit) };
}
function bounded(reason) {
    if (Buffer.byteLength(reason) <= REASON_LIMIT)
        return reason;
    const lines = reason.split('\n').map((line) => line.slice(0, LINE));
    const kept = fitting(lines, REASON_LIMIT);
    return [...kept, `… and ${lines.length - kept.length} more lines`].join('\n');
}
function redacted(report, { redact }) {
    const steps = report.steps.map(({ step, progress }) => {
        const { description, reason, diff } = step;
        const texts = {
            ...(reason === undefined ? {} : { reason: redact(reason) }),
            ...(diff === undefined ? {} : { diff: redact(diff) })
        };
        return { step: { ...step, description: redact(description), ...texts }, progress };
    });
    const complaints = report.complaints.map(({ place, problem, remedy }) => ({
        place: redact(place),
        problem: redact(problem),
        remedy: redact(remedy)
    }));
    const { usage, warnings } = report;
    const reason = bounded(redact(report.reason));
    return {
        ...report,
        reason,
        complaints,
        steps,
        warnings: warnings.map(redact),
        ...(usage && { usage: usage.map(redact) })
    };
}
function writeLog(report, log) {
    for (const warning of report.warnings)
        log.annotate('warning', warning);
    if (failed(report.outcome))
        log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`);
    else
        log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`);
    for (const command of report.usage ?? [])
        log.line(command);
}
function publish(found, { env, log, redactor }) {
    const report = redacted(withFitOutputs(found, redactor), redactor);
    const reason = (0,untrusted/* inertLines */.wi)(report.reason).join('\n');
    let broken = false;
    const attempt = (sink, write) => {
        try {
            write();
        }
        catch (error) {
            broken = true;
            if (sink !== 'log')
                log.annotate('error', `${sink}: ${error.message}`);
        }
    };
    attempt('log', () => writeLog(report, log));
    const outputs = Object.entries({ reason, ...report.outputs, outcome: report.outcome });
    attempt('outputs', () => log.raw(setOutputs(env, outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])))));
    attempt('summary', () => appendSummary(env, renderSummary(report)));
    return failed(report.outcome) || broken ? 1 : 0;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __nccwpck_require__(6525);
;// CONCATENATED MODULE: ./build/packages/core/src/action/read-inputs.js



function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function secretsOf(spec, env) {
    const names = Object.keys(spec).filter((name) => spec[name]?.secret);
    return names.map((name) => env[variableOf(name)] ?? '').filter((value) => value !== '');
}
function unknownInputs(spec, env) {
    const names = Object.keys(spec);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
    return unknown.map((key) => {
        const name = key.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(name, names);
        return {
            place: (0,untrusted/* quote */.hD)(name),
            problem: 'this action has no such input',
            remedy: meant === undefined ? 'remove it' : `did you mean ${meant}? Otherwise remove it`
        };
    });
}
function strayed(spec, env) {
    const secrets = secretsOf(spec, env);
    const names = Object.keys(spec).filter((name) => !spec[name]?.secret);
    const holding = names.filter((name) => secrets.some((secret) => env[variableOf(name)]?.includes(secret)));
    return holding.map((place) => ({
        place,
        problem: 'it contains the value of a secret input',
        remedy: 'pass the secret by its own input alone, and use one that is no part of ordinary text'
    }));
}
async function readInput(spec, name, env) {
    return [name, await spec[name]?.parse(env[variableOf(name)] ?? '')];
}
async function readInputs(spec, env) {
    const stray = strayed(spec, env);
    if (stray.length > 0)
        throw new errors/* Refusal */.P_(stray);
    const names = Object.keys(spec);
    const read = await Promise.allSettled(names.map((name) => readInput(spec, name, env)));
    const complaints = unknownInputs(spec, env);
    const values = [];
    for (const [index, result] of read.entries()) {
        if (result.status === 'fulfilled')
            values.push(result.value);
        else
            complaints.push({
                place: names[index] ?? '',
                problem: result.reason.message,
                remedy: 'correct this input'
            });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/redactor.js

function urlEncoded(secret) {
    try {
        return encodeURIComponent(secret);
    }
    catch {
        return secret;
    }
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.length > 3);
    const basic = Buffer.from(`x-access-token:${secret}`).toString('base64');
    const shown = (0,untrusted/* inert */.tJ)(secret);
    const quoted = shown.replaceAll('"', '\\"');
    const escaped = JSON.stringify(secret).slice(1, -1);
    return [secret, ...lines, urlEncoded(secret), basic, Buffer.from(secret).toString('base64'), shown, quoted, escaped];
}
function createRedactor() {
    let known = [];
    return {
        add(secret) {
            if (secret === '')
                return;
            known = [...new Set([...known, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        found: (text) => known.some((secret) => text.includes(secret))
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/runner.js
function readRunner(env, log, protect) {
    return {
        env,
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE ?? '',
        log: log.line,
        protect
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/run-action.js









const empty = { complaints: [], steps: [], outputs: {}, warnings: [] };
function reportOf(thrown, action) {
    if (thrown instanceof errors/* Refusal */.P_) {
        return { ...empty, action, outcome: 'refused', reason: thrown.message, complaints: thrown.complaints };
    }
    return { ...empty, action, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(thrown) };
}
async function documentOf(action, plan) {
    const { planDocument, planHash } = await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
    return { plan: planDocument(action, plan), 'plan-hash': await planHash(action, plan) };
}
function checkOutputs(outputs, declared) {
    const stray = Object.keys(outputs).find((name) => !declared.includes(name) && name !== 'reason');
    if (stray !== undefined)
        throw new Error(`the plan sets the output ${(0,untrusted/* quote */.hD)(stray)}, which the action does not declare`);
}
async function decide(action, { log, protect }, { requested, atOnce, overdue }) {
    const inputs = await readInputs(action.inputs, process.env);
    const runner = readRunner(process.env, log, protect);
    const facts = await Promise.race([action.observe(inputs, runner), atOnce]);
    const plan = action.plan(inputs, facts);
    checkOutputs(plan.outputs, action.outputs);
    const document = 'dry-run' in action.inputs ? await documentOf(action.name, plan) : {};
    const occasion = { inputs, facts, runner };
    const wishes = inputs;
    const report = await carryOut(plan, {
        action: action.name,
        hash: document['plan-hash'] ?? '',
        dryRun: wishes['dry-run'] ?? false,
        expected: wishes['expect-plan'] ?? '',
        cancelled: requested,
        overdue,
        log,
        async apply(operation) {
            const came = (await action.apply?.(operation, occasion)) ?? {};
            checkOutputs(came, action.outputs);
            return came;
        },
        verify: async (operation, came) => action.verify?.(operation, occasion, came)
    });
    return { ...report, outputs: { ...report.outputs, ...document } };
}
function protection(redactor, log) {
    const known = new Set();
    return (secret) => {
        if (secret === '' || known.has(secret))
            return;
        known.add(secret);
        redactor.add(secret);
        log.mask(secret);
    };
}
async function runAction(action) {
    let published = false;
    process.once('exit', () => {
        if (!published)
            process.exitCode = 1;
    });
    const redactor = createRedactor();
    const log = openLog(redactor);
    const protect = protection(redactor, log);
    for (const secret of secretsOf(action.inputs, process.env))
        protect(secret);
    const cancellation = watchCancellation();
    const report = await decide(action, { log, protect }, cancellation).catch((thrown) => reportOf(thrown, action.name));
    const status = publish(report, { env: process.env, log, redactor });
    published = true;
    process.exit(status);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/inputs.js


const inputs_text = { parse: (raw) => raw };
const secret = { parse: (raw) => raw, secret: true };
function required(input) {
    return {
        ...input,
        parse(raw) {
            if (raw === '')
                throw new Error('is required');
            return input.parse(raw);
        }
    };
}
function expected(values, raw) {
    const meant = raw === '' ? undefined : (0,nearest/* nearest */.p)(raw, values);
    return new Error(`expected one of ${values.join(', ')}, got ${(0,untrusted/* quote */.hD)(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
const flag = {
    parse(raw) {
        if (raw !== 'true' && raw !== 'false')
            throw new Error(`expected true or false, got ${(0,untrusted/* quote */.hD)(raw)}`);
        return raw === 'true';
    }
};
const list = {
    parse: (raw) => raw
        .split(/[,\r\n]/)
        .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((item) => item !== '')
};
function oneOf(...values) {
    return {
        parse(raw) {
            const value = values.find((candidate) => candidate === raw);
            if (value === undefined)
                throw expected(values, raw);
            return value;
        }
    };
}
function listOf(...values) {
    const one = oneOf(...values);
    return checked(list, (items) => items.map((item) => one.parse(item)));
}
const map = {
    parse(raw) {
        const entries = new Map();
        for (const [index, line] of raw.split(/\r\n|\n|\r/).entries()) {
            if (/^[ \t]*(#|$)/.test(line))
                continue;
            const found = /^[ \t]*([^\s:]+)[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line);
            const [, key, value] = found ?? [];
            if (key === undefined || value === undefined)
                throw new Error(`line ${index + 1}: expected "key: value", got ${(0,untrusted/* quote */.hD)(line)}`);
            if (entries.has(key))
                throw new Error(`line ${index + 1}: ${(0,untrusted/* quote */.hD)(key)} stands there twice`);
            entries.set(key, value.replace(/[ \t]+$/, ''));
        }
        return entries;
    }
};
function yamlBlock(check) {
    return {
        async parse(raw) {
            if (raw.trim() === '')
                return undefined;
            const { parseYamlBlock } = await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 5552));
            return check(await parseYamlBlock(raw));
        }
    };
}
function checked(input, check) {
    return {
        ...input,
        parse(raw) {
            const value = input.parse(raw);
            return value instanceof Promise ? value.then(check) : check(value);
        }
    };
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false;
}
const writing = { 'dry-run': flag, 'expect-plan': inputs_text };

;// CONCATENATED MODULE: ./build/packages/core/src/version/prefixes.js

function tagPrefixes(items) {
    if (items.length === 0)
        return [''];
    const prefixes = items.map((item) => (item === "''" || item === '""' ? '' : item));
    for (const prefix of prefixes)
        checkPrefix(prefix);
    return [...new Set(prefixes)];
}
function checkPrefix(prefix) {
    if (prefix.startsWith('refs/')) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} begins with refs/; give what stands after refs/tags/, such as v`);
    }
    const refused = [...prefix].find((character) => character <= ' ' || '~^:?*[\\\u007f'.includes(character));
    if (refused !== undefined) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} contains ${(0,untrusted/* quote */.hD)(refused)}, which no tag may; a prefix is text, not a pattern`);
    }
    if (/^[-/]|\/\/|\.\.|@\{|(?:^|\/)\.|\.lock\//.test(prefix)) {
        throw new Error(`no tag can begin with the prefix ${(0,untrusted/* quote */.hD)(prefix)}; give one such as v or src/module/v`);
    }
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/bypass-input.js
var bypass_input = __nccwpck_require__(906);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/duration.js + 1 modules
var duration = __nccwpck_require__(240);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/inputs.js





const inputs_duration = checked(inputs_text, (value) => {
    const reading = (0,duration/* readDuration */.$7)(value);
    if (!reading.ok)
        throw new Error(reading.problem);
    return reading.value;
});
const backends = checked(listOf('ruleset', 'lock', 'policy'), (names) => {
    if (names.length === 0)
        throw new Error('expected one or several of ruleset, lock, policy');
    return [...new Set(names)];
});
const branches = checked(list, (names) => {
    const ref = names.find((name) => name.startsWith('refs/'));
    if (ref !== undefined)
        throw new Error(`expected the name of the branch alone, such as main, got ${(0,untrusted/* quote */.hD)(ref)}`);
    return names;
});
const number = checked(inputs_text, (value) => {
    if (!/^([1-9][0-9]{0,8})?$/.test(value)) {
        throw new Error(`expected the number of a pull request, or nothing, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value === '' ? undefined : Number(value);
});
const inputs = {
    ...writing,
    mode: oneOf('freeze', 'thaw', 'status', 'check', 'sweep'),
    branch: branches,
    backend: backends,
    version: inputs_text,
    'tag-prefix': checked(list, tagPrefixes),
    reason: inputs_text,
    until: inputs_text,
    'max-duration': inputs_duration,
    all: flag,
    allow: inputs_text,
    prefixes: inputs_text,
    bypass: checked(list, (entries) => {
        (0,bypass_input/* readBypass */.Z)(entries);
        return entries;
    }),
    window: inputs_text,
    'pull-request': number,
    audit: oneOf('issue', 'none'),
    variable: flag,
    token: secret
};

// EXTERNAL MODULE: ./build/packages/core/src/action/run-address.js
var run_address = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/packages/core/src/action/event.js
var action_event = __nccwpck_require__(8311);
// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js + 4 modules
var remote = __nccwpck_require__(48);
;// CONCATENATED MODULE: ./build/packages/core/src/version/semver.js
const longestVersion = 256;
const semver_number = /^(?:0|[1-9][0-9]*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
const digits = /^[0-9]+$/;
function isNumber(text) {
    return semver_number.test(text);
}
function isPrereleaseIdentifier(text) {
    return identifier.test(text) && (!digits.test(text) || semver_number.test(text));
}
function isBuildIdentifier(text) {
    return identifier.test(text);
}
function splitParts(text) {
    const [rest, build] = splitAt(text, '+');
    const [core, prerelease] = splitAt(rest, '-');
    return { core, prerelease, build };
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
function parseVersion(text) {
    if (text.length > longestVersion)
        return undefined;
    const parts = splitParts(text);
    const [major, minor, patch, ...others] = parts.core.split('.');
    if (major === undefined || minor === undefined || patch === undefined || others.length > 0)
        return undefined;
    if (![major, minor, patch].every(isNumber))
        return undefined;
    const prerelease = parts.prerelease?.split('.') ?? [];
    const build = parts.build?.split('.') ?? [];
    if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier))
        return undefined;
    return { major, minor, patch, prerelease, build };
}
function formatVersion(version) {
    const build = version.build.length > 0 ? `+${version.build.join('.')}` : '';
    return withoutBuild(version) + build;
}
function withoutBuild(version) {
    const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
    return releaseOf(version) + prerelease;
}
function releaseOf(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/characters.js

const names = {
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line feed',
    '\r': 'a carriage return',
    '\0': 'a NUL'
};
function foreignCharacter(text) {
    return faultAt(text, text.search(/[^0-9A-Za-z.+-]/u));
}
function strangeCharacter(text) {
    return faultAt(text, text.search(/[^!-~]/u));
}
function faultAt(text, index) {
    if (index < 0)
        return undefined;
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const place = [...text.slice(0, index)].length + 1;
    return { fault: `contains ${nameOf(character)} at character ${place}`, remedy: remedyFor(character) };
}
function nameOf(character) {
    const known = names[character];
    if (known)
        return known;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/\p{Nd}/u.test(character))
        return `a digit that is not ASCII (${code})`;
    if (/\s/u.test(character))
        return `white space (${code})`;
    return /[!-~]/.test(character) ? (0,untrusted/* quote */.hD)(character) : `the character ${code}`;
}
function remedyFor(character) {
    if (/[\s\0]/u.test(character))
        return 'remove it: nothing is trimmed, so that what is checked is what is used';
    if (/\p{Nd}/u.test(character))
        return 'use the digits 0 to 9';
    if (character === '_')
        return 'use a hyphen or a dot in its place';
    return 'use ASCII letters, digits, hyphens and dots alone';
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/invalid.js



const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/;
const places = ['major', 'minor', 'patch'];
function explainInvalid(text) {
    const { fault, remedy } = faultOf(text);
    return { problem: `${quote(text)} ${fault}`, remedy };
}
function faultOf(text) {
    return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example };
}
const example = 'give a version such as 1.2.3 or 1.2.3-rc.1';
function wholeFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: example };
    if (text.length > longestVersion) {
        return {
            fault: `has ${text.length} characters, more than the ${longestVersion} that are read`,
            remedy: 'shorten the prerelease or the build metadata'
        };
    }
    const foreign = foreignCharacter(text);
    if (foreign)
        return foreign;
    const [, year, month, day] = date.exec(text) ?? [];
    if (year && month && day) {
        const plain = [year, month, day].map((part) => part.replace(/^0+/, '') || '0').join('.');
        return { fault: 'is a date, not a version', remedy: `write it as three numbers without leading zeros: ${plain}` };
    }
    return undefined;
}
function coreFault(text) {
    const { core, prerelease, build } = splitParts(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !isNumber(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = parseVersion(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !parseVersion(asPrerelease)) {
        return {
            fault: `has ${numbers.length} parts where a version has three`,
            remedy: `keep MAJOR.MINOR.PATCH; a further number can go into the prerelease or the build, such as ${release}+4`
        };
    }
    return { fault: 'has a dot in front of its prerelease', remedy: `write a hyphen there: ${asPrerelease}` };
}
function numberFault(place, part) {
    if (part === '')
        return { fault: `has an empty ${place} number`, remedy: 'write all three numbers, such as 1.2.3' };
    if (/^0[0-9]+$/.test(part)) {
        return {
            fault: `has a leading zero in its ${place} number ${(0,untrusted/* quote */.hD)(part)}`,
            remedy: `write ${part.replace(/^0+/, '') || '0'}`
        };
    }
    return {
        fault: `has the ${place} number ${(0,untrusted/* quote */.hD)(part)}, which is not a number`,
        remedy: 'use the digits 0 to 9 alone'
    };
}
function identifierFault(text) {
    const { prerelease, build } = splitParts(text);
    if (build?.includes('+'))
        return { fault: 'has a second plus sign', remedy: 'separate build identifiers by dots' };
    for (const [name, part] of Object.entries({ prerelease, 'build metadata': build })) {
        if (part === undefined)
            continue;
        const sign = name === 'prerelease' ? 'hyphen' : 'plus sign';
        if (part === '')
            return { fault: `ends its numbers with a ${sign} and nothing after it`, remedy: `remove the ${sign}` };
        if (part.split('.').includes('')) {
            return { fault: `has an empty identifier in its ${name}`, remedy: 'write exactly one dot between identifiers' };
        }
    }
    const padded = prerelease?.split('.').find((part) => /^0[0-9]+$/.test(part));
    if (padded === undefined)
        return undefined;
    const plain = padded.replace(/^0+/, '') || '0';
    return {
        fault: `has a leading zero in the prerelease number ${(0,untrusted/* quote */.hD)(padded)}`,
        remedy: `write ${plain}, or put a letter in front of it when it is not a count`
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag-fault.js




const movingNames = [
    'latest',
    'nightly',
    'stable',
    'edge',
    'canary',
    'snapshot',
    'main',
    'master',
    'dev',
    'head',
    'next'
];
function tagFault(text, prefixes) {
    const tag = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
    return refFault(text) ?? strangeCharacter(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes);
}
function refFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: 'give a tag or a version, such as v1.2.3' };
    if (!text.startsWith('refs/'))
        return undefined;
    const trigger = 'run on the push of a version tag (on: push: tags), or set the input version';
    if (text.startsWith('refs/heads/'))
        return { fault: 'is a branch, not a version tag', remedy: trigger };
    if (text.startsWith('refs/pull/'))
        return { fault: 'is a pull request, not a version tag', remedy: trigger };
    if (!text.startsWith('refs/tags/'))
        return { fault: 'is a ref, but not a tag', remedy: trigger };
    const tag = text.slice('refs/tags/'.length);
    if (tag === '')
        return { fault: 'names no tag', remedy: 'give the whole ref, such as refs/tags/v1.2.3' };
    if (tag.startsWith('refs/'))
        return { fault: 'names a tag that itself begins with refs/', remedy: 'write refs/tags/ once' };
    return undefined;
}
function nameFault(tag) {
    const [word = ''] = tag.toLowerCase().split(/[-.0-9]/, 1);
    if (!movingNames.includes(word) || parseVersion(tag))
        return undefined;
    if (tag.toLowerCase() === word) {
        return {
            fault: 'is a name that moves, not a version',
            remedy: 'give the version that it stands for, such as v1.2.3'
        };
    }
    return {
        fault: 'is the name of a build, not a version',
        remedy: `a build between releases is a prerelease, such as 0.0.0-${word}.20250101`
    };
}
function prefixFault(tag, prefixes) {
    const known = [...prefixes].sort((a, b) => b.length - a.length).find((prefix) => tag.startsWith(prefix));
    const rest = known === undefined ? tag : tag.slice(known.length);
    if (known !== undefined && rest === '') {
        return { fault: 'is only a prefix, without a version', remedy: `put the version after it: ${tag}1.2.3` };
    }
    if (/^[0-9]/.test(rest))
        return parseVersion(rest) ? unprefixed(prefixes) : faultOf(rest);
    const start = versionStart(rest);
    if (start === undefined)
        return noVersion(rest, prefixes);
    return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes);
}
function versionStart(text) {
    for (let index = 0; index < text.length; index += 1) {
        const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1));
        if (fresh && parseVersion(text.slice(index)))
            return index;
    }
    return undefined;
}
function unprefixed(prefixes) {
    return {
        fault: `is a tag without the prefix ${alternatives(prefixes)}`,
        remedy: "tag with the prefix, or set tag-prefix to '' when tags have none"
    };
}
function foreignPrefix(prefix, version, prefixes) {
    const wanted = prefixes[0] ?? '';
    const fault = `has ${(0,untrusted/* quote */.hD)(prefix)} in front of the version, not the prefix ${alternatives(prefixes)}`;
    const expected = prefixes.find((candidate) => candidate.toLowerCase() === prefix.toLowerCase()) ?? wanted;
    const write = `write ${expected}${version}`;
    const usual = /^[A-Za-z0-9_][\w./@-]*$/.test(prefix) && prefix.length <= 100 && !prefixes.includes(prefix);
    const mistaken = /^v+$/i.test(prefix) && wanted !== '';
    return { fault, remedy: usual && !mistaken ? `${write}, or add ${prefix} to tag-prefix` : write };
}
function noVersion(rest, prefixes) {
    const core = /^[A-Za-z=]{0,2}[0-9]/.test(rest) ? rest.replace(/^[A-Za-z=]+/, '') : undefined;
    const fault = core === undefined ? undefined : faultOf(core);
    if (fault)
        return { fault: `has no prefix ${alternatives(prefixes)}, and ${fault.fault}`, remedy: fault.remedy };
    return { fault: 'is not a version', remedy: `give a tag or a version, such as ${prefixes[0] ?? ''}1.2.3` };
}
function alternatives(prefixes) {
    return prefixes.map((prefix) => (prefix === '' ? '"" (none)' : (0,untrusted/* quote */.hD)(prefix))).join(' or ');
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag.js



const longestRef = 255;
const tags = 'refs/tags/';
function parseTag(tag, prefixes) {
    const byLength = [...prefixes].sort((a, b) => b.length - a.length);
    for (const prefix of byLength) {
        const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined;
        if (version)
            return { tag, prefix, version };
    }
    return undefined;
}
function tag_readVersion(text, prefixes) {
    const named = text.startsWith(tags);
    const tag = named ? text.slice(tags.length) : text;
    const value = parseTag(tag, prefixes) ?? (named ? undefined : bareVersion(tag, prefixes[0] ?? ''));
    if (value)
        return nameable(value);
    const { fault, remedy } = tagFault(text, prefixes);
    return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} ${fault}`, remedy };
}
function bareVersion(text, prefix) {
    const version = parseVersion(text);
    return version && { tag: prefix + formatVersion(version), prefix, version };
}
function nameable(value) {
    const bytes = utf8Length(tags + value.tag);
    if (bytes > longestRef) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} makes a ref of ${bytes} bytes, more than the ${longestRef} a ref may have`;
        return { ok: false, problem, remedy: 'shorten the prerelease or the build metadata' };
    }
    if (value.tag.endsWith('.lock')) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} ends in ".lock", which git does not allow`;
        return { ok: false, problem, remedy: 'rename the last identifier' };
    }
    return { ok: true, value };
}
function utf8Length(text) {
    const sizes = [...text].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/observe-release.js






function openRefs(runner, token) {
    let asked;
    return () => {
        asked ??= (0,remote/* listRefs */.Dy)(runner, token);
        return asked;
    };
}
function pushedOn(runner) {
    if (runner.env.GITHUB_EVENT_NAME !== 'push')
        return undefined;
    const seconds = readEvent(runner).repository?.pushed_at;
    const time = new Date(Number.isInteger(seconds) ? Number(seconds) * 1000 : Number.NaN);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
}
function readTag(place, inputs, needed, complaints) {
    const text = inputs[place];
    if (text === '' || /^refs\/(heads|pull)\//.test(text))
        return undefined;
    const reading = readVersion(text, inputs['tag-prefix']);
    if (reading.ok)
        return reading.value;
    if (needed || !text.startsWith('refs/'))
        complaints.push({ place, problem: reading.problem, remedy: reading.remedy });
    return undefined;
}
const ofVersion = /\{(version|tag|major|minor|patch|prerelease|channel|previous-\w+|(short-)?sha)\}|^when$/m;
async function commitOf(tag, inputs, runner, refs) {
    if (inputs.sha !== '')
        return inputs.sha;
    const known = tag && (await refs()).tags.get(tag.tag)?.commit;
    if (known !== undefined)
        return known;
    const own = tag === undefined || runner.ref === `refs/tags/${tag.tag}`;
    return own && runner.sha !== '' ? runner.sha : undefined;
}
async function releaseBefore(tag, refs) {
    const released = releasedOf((await refs()).tags, tag.prefix).filter((other) => other.tag !== tag.tag);
    return previousTag(tag.version, released, { order: 'semver', markers: [] });
}
async function observeRelease(inputs, runner, refs, templates) {
    const complaints = [];
    const uses = (name) => name.test(templates);
    const tag = readTag('version', inputs, uses(ofVersion), complaints);
    const given = readTag('previous', inputs, true, complaints);
    if (complaints.length > 0)
        throw new Refusal(complaints);
    const asked = given === undefined && tag !== undefined && uses(/\{previous-/);
    const names = inputs['allow-env'];
    return {
        tag,
        sha: uses(/\{(short-)?sha\}/) ? await commitOf(tag, inputs, runner, refs) : undefined,
        previous: asked ? await releaseBefore(tag, refs) : given,
        date: inputs.date || pushedOn(runner) || new Date().toISOString().slice(0, 10),
        env: Object.fromEntries(names.map((name) => [name, runner.env[name]]))
    };
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/consistent.js

const meaning = {
    reason: ['freeze'],
    until: ['freeze'],
    bypass: ['freeze'],
    all: ['thaw'],
    window: ['check'],
    'pull-request': ['check'],
    version: ['freeze', 'thaw']
};
function contradictions(inputs) {
    const { mode, token } = inputs;
    const complaints = Object.entries(meaning)
        .filter(([name, modes]) => isGiven(inputs[name]) && !modes.includes(mode))
        .map(([place, modes]) => ({
        place,
        problem: `is given, and mode is ${mode}`,
        remedy: `leave it away: it is for ${modes.join(' and ')}`
    }));
    if (mode === 'thaw' && inputs.all && inputs.version !== '') {
        const remedy = 'leave one of them away';
        complaints.push({ place: 'all', problem: 'is true, and a version is given', remedy });
    }
    if (inputs.bypass.length > 0 && !inputs.backend.includes('ruleset')) {
        const remedy = 'add ruleset to backend, or leave it away: nothing else lets single actors pass';
        complaints.push({ place: 'bypass', problem: `is given, and backend is ${inputs.backend.join(', ')}`, remedy });
    }
    if (token === '')
        complaints.push({
            place: 'token',
            problem: 'is empty',
            remedy: 'pass the token of a GitHub App, or github.token for policy alone'
        });
    return complaints;
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/request.js




function keyOf({ prefix, version }) {
    return prefix.replace(/v$/, '') + releaseOf(version);
}
const longestReason = 500;
function readRequest(inputs, who, now) {
    const complaints = [];
    const warnings = [];
    const given = inputs.version === '' ? undefined : tag_readVersion(inputs.version, inputs['tag-prefix']);
    if (given?.ok === false)
        complaints.push({ place: 'version', problem: given.problem, remedy: given.remedy });
    const { tag, key } = given?.ok ? { tag: given.value.tag, key: keyOf(given.value) } : { tag: '', key: '' };
    if (inputs.reason.length > longestReason || /[\r\n\0]/.test(inputs.reason)) {
        const remedy = 'give one line, and the rest where people can read it';
        complaints.push({ place: 'reason', problem: `is no line of at most ${longestReason} characters`, remedy });
    }
    const longest = inputs['max-duration'];
    const until = inputs.until === '' ? undefined : (0,duration/* readUntil */.LC)(inputs.until, now, longest);
    if (until?.ok === false)
        complaints.push({ place: 'until', problem: until.problem, remedy: until.remedy });
    const end = until?.ok ? until.value : { moment: now + longest, capped: false };
    if (end.capped)
        warnings.push(`until: ${(0,untrusted/* quote */.hD)(inputs.until)} is later than max-duration allows: ${(0,duration/* formatMoment */.K9)(end.moment)}`);
    const since = (0,duration/* formatMoment */.K9)(now);
    const holder = { key, version: tag, reason: inputs.reason, owner: who, since, until: (0,duration/* formatMoment */.K9)(end.moment) };
    const moves = end.capped || !/^\d{4}-/.test(inputs.until);
    return { request: { key: inputs.all ? 'all' : key, holder, moves, now, warnings }, complaints };
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/observe.js





function whoOf(runner) {
    return { actor: runner.env.GITHUB_ACTOR ?? '', run: (0,run_address/* runAddress */.Y)(runner) };
}
async function observe(inputs, runner) {
    const now = Date.now();
    const { request, complaints } = readRequest(inputs, whoOf(runner), now);
    const wrong = [...contradictions(inputs), ...complaints];
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    if (inputs.mode === 'check') {
        const { observeCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2763));
        return observeCheck(inputs, runner, now);
    }
    const { observeBranches } = await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1653));
    return observeBranches({ inputs, runner, request, refs: openRefs(runner, inputs.token) });
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/outputs.js
var src_outputs = __nccwpck_require__(8561);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-definition.js
var ruleset_definition = __nccwpck_require__(3023);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/administration-describe.js


function rulesOf({ definition }) {
    const said = definition.rules.map((rule) => {
        const contexts = (0,ruleset_definition/* statusesOf */.CB)(rule).map(({ context }) => (0,untrusted/* quote */.hD)(context));
        return contexts.length === 0 ? rule.type : `status ${contexts.join(', ')}`;
    });
    return said.join(', ');
}
function tellBypass(bypass) {
    return bypass.length === 0 ? 'nobody passes it' : (0,untrusted/* inert */.tJ)(`passed by ${bypass.join(', ')}`);
}
function tellRuleset(plan, wanted, bypass) {
    const ruleset = `ruleset ${(0,untrusted/* quote */.hD)(wanted.definition.name)}`;
    const what = `${rulesOf(wanted)}; ${tellBypass(bypass)}`;
    if (plan.kind === 'create')
        return { description: `create ${ruleset} (${what})`, state: 'pending' };
    if (plan.kind === 'nothing') {
        return { description: `keep ${ruleset} (${what})`, state: 'satisfied', reason: 'it is there already' };
    }
    return { description: `put ${ruleset} right (${what})`, state: 'pending', reason: `it ${plan.drift.join(', ')}` };
}
function tellRulesetThaw(plan, wanted) {
    const ruleset = `ruleset ${(0,untrusted/* quote */.hD)(wanted.definition.name)}`;
    if (plan.kind === 'delete')
        return { description: `delete ${ruleset}`, state: 'pending', ...because(plan.notes) };
    if (plan.kind === 'keep') {
        return { description: `take what freezes out of ${ruleset}`, state: 'pending', ...because(plan.notes) };
    }
    const reason = plan.notes.length === 0 ? 'there is none' : plan.notes.join('; ');
    return { description: `delete ${ruleset}`, state: 'satisfied', reason };
}
function tellLock(plan, branch) {
    const description = `lock branch ${(0,untrusted/* quote */.hD)(branch)}`;
    if (plan.kind === 'lock')
        return { description: `${description} in its protection`, state: 'pending' };
    if (plan.kind === 'protect')
        return { description: `${description} by a protection of its own`, state: 'pending' };
    if (plan.kind === 'nothing')
        return { description, state: 'satisfied', reason: 'it is locked already' };
    return { description, state: 'conflict', reason: `it ${plan.complaint.problem}; ${plan.complaint.remedy}` };
}
function tellUnlock(plan, branch) {
    const name = (0,untrusted/* quote */.hD)(branch);
    if (plan.kind === 'unlock')
        return { description: `unlock branch ${name} in its protection`, state: 'pending', ...because(plan.notes) };
    if (plan.kind === 'unprotect') {
        return {
            description: `unlock branch ${name}, and delete its protection, which came with the lock`,
            state: 'pending'
        };
    }
    const reason = plan.notes.length === 0 ? 'there is no lock of the freeze' : plan.notes.join('; ');
    return { description: `unlock branch ${name}`, state: 'satisfied', reason };
}
function because(notes) {
    return notes.length === 0 ? {} : { reason: notes.join('; ') };
}
function rulesetAddress({ serverUrl, repository }, id) {
    return `${serverUrl}/${repository}/rules/${id}`;
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var src_holders = __nccwpck_require__(3560);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/lock-plan.js
var lock_plan = __nccwpck_require__(7226);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/plan-audit.js
var plan_audit = __nccwpck_require__(602);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/set-statuses.js
var set_statuses = __nccwpck_require__(3634);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/plan-pulls.js

function named(heads) {
    const numbers = heads.flatMap((one) => one.numbers);
    const shown = numbers.slice(0, 5).map((number) => `#${number}`);
    const more = numbers.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function statusStep(branch, heads) {
    const statuses = heads.map(({ numbers, head, must: { state } }) => ({ numbers, head, state }));
    const operation = { kind: 'statuses', branch, statuses };
    const wrong = (0,set_statuses/* wrongStatuses */.OA)(heads);
    if (wrong.length === 0) {
        const description = `set the statuses of ${heads.length} pull requests to ${branch}`;
        return { description, operation, state: 'satisfied', reason: 'they are right already' };
    }
    const plural = wrong.length === 1 ? 'status' : 'statuses';
    return {
        description: `set ${wrong.length} ${plural} of pull requests to ${branch}: ${named(wrong)}`,
        operation,
        state: 'pending'
    };
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-plan.js + 1 modules
var ruleset_plan = __nccwpck_require__(3851);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state.js
var state = __nccwpck_require__(6362);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-document.js + 2 modules
var state_document = __nccwpck_require__(3601);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/plan-branch.js









function keepStep({ branch, stored }, next, inputs) {
    const { phase, backends } = next;
    const holders = next.holders.map(({ key }) => key);
    const operation = { kind: 'keep state', branch, phase, holders, backends, until: inputs.until };
    const name = (0,untrusted/* quote */.hD)(branch);
    const before = (0,state/* stateOf */.L)(stored);
    if (before !== undefined && (0,state_document/* writeDocument */.f)(before) === (0,state_document/* writeDocument */.f)(next)) {
        return { description: `keep the freeze of ${name} as it is`, operation, state: 'satisfied', reason: 'it is known' };
    }
    const description = phase === 'frozen' ? `keep that ${name} is frozen until ${(0,src_holders/* summarize */.eh)(next).until}` : `begin to thaw ${name}`;
    return { description, operation, state: 'pending' };
}
function rulesetStep({ branch, ruleset }, next) {
    if (ruleset === undefined)
        return [];
    const { observed, wanted } = ruleset;
    const frozen = next.phase === 'frozen';
    const operation = { kind: 'ruleset', branch, frozen, bypass: next.bypass };
    const told = frozen
        ? tellRuleset((0,ruleset_plan/* planRuleset */.Ap)(observed.ruleset, wanted), wanted, next.bypass)
        : tellRulesetThaw((0,ruleset_plan/* planThaw */.WN)(observed.ruleset, wanted), wanted);
    return [{ ...told, ...(observed.twins.length > 0 ? { state: 'pending' } : {}), operation }];
}
function lockStep({ branch, protection }, next) {
    if (protection === undefined)
        return [];
    const frozen = next.phase === 'frozen';
    const operation = { kind: 'lock', branch, frozen };
    const { lockBefore } = next;
    if (frozen)
        return [{ ...tellLock((0,lock_plan/* planLock */.$Z)(protection, branch), branch), operation }];
    return lockBefore === undefined
        ? []
        : [{ ...tellUnlock((0,lock_plan/* planUnlock */.wU)(protection, branch, lockBefore), branch), operation }];
}
function pullSteps({ branch, pulls }) {
    return pulls === undefined || pulls.heads.length === 0 ? [] : [statusStep(branch, pulls.heads)];
}
function notRequired({ branch, pulls, ruleset }, next) {
    if (pulls?.required !== false || ruleset !== undefined || next.phase !== 'frozen')
        return [];
    const remedy = 'require it once in a ruleset or a branch protection, or use backend: ruleset, policy';
    return [`nothing requires the status "slipway/freeze" on ${branch}, so it only tells: ${remedy}`];
}
function dropStep({ branch }, next) {
    if (next.phase !== 'thawing')
        return [];
    const operation = { kind: 'drop state', branch };
    return [{ description: `forget the freeze of ${(0,untrusted/* quote */.hD)(branch)}`, operation, state: 'pending' }];
}
function planBranch(inputs, facts) {
    const { branch, transition, complaints } = facts;
    if (transition.kind === 'none')
        return { branch, complaints, steps: [], warnings: facts.warnings };
    const { next } = transition;
    const audit = (0,plan_audit/* auditSteps */.pd)(facts, next);
    const steps = [
        keepStep(facts, next, inputs),
        ...rulesetStep(facts, next),
        ...lockStep(facts, next),
        ...pullSteps(facts),
        ...audit.steps,
        ...dropStep(facts, next)
    ];
    return { branch, complaints, steps, warnings: [...facts.warnings, ...audit.warnings, ...notRequired(facts, next)] };
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/plan.js







function planCheck({ check, why }) {
    if (check === undefined)
        return (0,action_plan/* nothingToDo */.KN)(why, (0,src_outputs/* checkOutputs */.n2)(undefined));
    const { branch, pulls, group } = check;
    const lines = pulls.judged.flatMap(({ facts, judgement }) => judgement.lines.map((line) => `#${facts.number}: ${line}`));
    const steps = [statusStep(branch, (0,set_statuses/* withGroup */.I1)(pulls.heads, group))];
    return { verdict: 'proceed', steps, outputs: (0,src_outputs/* checkOutputs */.n2)(check), reason: why, usage: lines };
}
function distinct(complaints) {
    return [...new Map(complaints.map((one) => [(0,action_plan/* sayComplaint */.Lv)(one), one])).values()];
}
function thawsFirst(planned) {
    const isThaw = ({ steps }) => steps.some(({ operation }) => operation.kind === 'drop state');
    return [...planned.filter(isThaw), ...planned.filter((one) => !isThaw(one))];
}
function conflictsOf({ branch, steps }) {
    const conflicts = steps.filter(({ state }) => state === 'conflict');
    const remedy = `see what it says, and run it again; what is kept of ${(0,untrusted/* quote */.hD)(branch)} stays as it is until then`;
    return conflicts.map(({ description, reason = '' }) => ({ place: description, problem: reason, remedy }));
}
function reasonOf(branches) {
    if (branches.length === 0)
        return 'no branch is frozen';
    return branches.map(({ branch, transition }) => `${branch}: ${transition.why}`).join('; ');
}
function planStatus(branches, planned) {
    const findings = planned.map(({ steps, complaints }) => [
        ...complaints.map(action_plan/* sayComplaint */.Lv),
        ...steps.filter(({ state }) => state !== 'satisfied').map((step) => `${step.description}: not so`)
    ]);
    const outputs = (0,src_outputs/* branchOutputs */.F)(branches, findings);
    return { verdict: 'proceed', steps: [], outputs, reason: reasonOf(branches), warnings: findings.flat() };
}
function planBranches(inputs, { branches, warnings }) {
    const planned = branches.map((one) => planBranch(inputs, one));
    const told = [...warnings, ...planned.flatMap((one) => one.warnings)];
    if (inputs.mode === 'status') {
        const plan = planStatus(branches, planned);
        return { ...plan, warnings: [...told, ...(plan.warnings ?? [])] };
    }
    const conflicts = planned.map(conflictsOf);
    const findings = planned.map(({ complaints }, index) => [...complaints, ...(conflicts[index] ?? [])]);
    const outputs = (0,src_outputs/* branchOutputs */.F)(branches, findings.map((some) => some.map(action_plan/* sayComplaint */.Lv)));
    const wrong = distinct(findings.flat());
    const good = inputs.mode === 'sweep' ? planned.filter((_, index) => conflicts[index]?.length === 0) : planned;
    const steps = thawsFirst(good).flatMap((one) => one.steps);
    const isToDo = steps.some(({ state }) => state === 'pending');
    if (wrong.length > 0 && (inputs.mode !== 'sweep' || !isToDo)) {
        return { ...(0,action_plan/* refuse */.TR)(wrong, outputs), steps, warnings: told };
    }
    const reason = reasonOf(branches);
    const left = wrong.map(action_plan/* sayComplaint */.Lv);
    if (steps.length === 0)
        return { ...(0,action_plan/* nothingToDo */.KN)(reason, outputs), warnings: told };
    return { verdict: 'proceed', steps, outputs, reason, warnings: [...told, ...left] };
}
function plan(inputs, facts) {
    return facts.kind === 'check' ? planCheck(facts) : planBranches(inputs, facts);
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/main.js




void runAction({
    name: 'freeze-branch',
    inputs: inputs,
    outputs: src_outputs/* outputs */.V4,
    observe: observe,
    plan: plan,
    apply: async (operation, occasion) => (await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(693)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8693))).apply(operation, occasion),
    verify: async (operation, occasion) => (await __nccwpck_require__.e(/* import() */ 186).then(__nccwpck_require__.bind(__nccwpck_require__, 7186))).verify(operation, occasion)
});

module.exports = __webpack_exports__;
/******/ })()
;