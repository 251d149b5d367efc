"use strict";
exports.id = 425;
exports.ids = [425,266];
exports.modules = {

/***/ 425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/fitting.js
var fitting = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/packages/core/src/github/identity.js
var identity = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js + 1 modules
var refusal = __webpack_require__(3204);
// EXTERNAL MODULE: ./build/packages/core/src/github/write-call.js
var write_call = __webpack_require__(114);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-find.js
var asset_find = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-pace.js



const PATIENCE_MS = 900_000;
function startPace(log, patience = PATIENCE_MS) {
    let [until, waited, inVain] = [0, 0, 0];
    const rest = async () => {
        for (let left = until - Date.now(); left > 0; left = until - Date.now())
            await (0,write_call/* pause */.v7)(left);
    };
    const delay = (what, thrown, begun) => {
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        if (!(0,github_answer/* isRateLimited */.Jz)(answer))
            throw thrown;
        const now = Date.now();
        const told = (0,write_call/* askedWait */.Uy)(answer);
        const wait = Math.max(told ?? write_call/* UNTOLD_MS */.yE * 2 ** (begun >= until ? inVain : Math.max(0, inVain - 1)), 1000);
        const more = Math.max(0, now + wait - Math.max(until, now));
        if (waited + more > patience)
            throw (0,write_call/* limited */.TJ)(what, answer, wait);
        if (begun >= until) {
            inVain = told === undefined ? inVain + 1 : 0;
            log(`GitHub asks to wait (${(0,untrusted/* inert */.tJ)(answer.message)}): all go on in ${Math.ceil(wait / 1000)} seconds`);
        }
        waited += more;
        until = Math.max(until, now + wait);
    };
    return async (what, call) => {
        for (;;) {
            await rest();
            const begun = Date.now();
            try {
                const done = await call();
                inVain = 0;
                return done;
            }
            catch (thrown) {
                delay(what, thrown, begun);
            }
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-plan.js
var asset_plan = __webpack_require__(8650);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-progress.js

const FEW = 20;
const SILENCE_MS = 10_000;
function startProgress(log, { all, there }, now = Date.now) {
    let [count, bytes, told, since] = [there, 0, there, now()];
    return ({ name, size }) => {
        count += 1;
        bytes += size;
        const far = `${count} of ${all}`;
        if (all - there <= FEW)
            log(`uploaded ${(0,untrusted/* quote */.hD)(name)}, ${size} bytes (${far})`);
        else if (count === all || count - told >= (all - there) / 10 || now() - since >= SILENCE_MS) {
            log(`uploaded ${far} files, ${bytes} bytes so far, the last of them ${(0,untrusted/* quote */.hD)(name)}`);
            told = count;
            since = now();
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/packages/core/src/network/tunnel.js + 1 modules
var tunnel = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-files.js + 2 modules
var asset_files = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-send.js





class UploadError extends Error {
    name = 'HttpError';
    status;
    response;
    constructor(message, status = 500, response) {
        super(message);
        this.status = status;
        this.response = response;
    }
}
const STALLED_MS = 120_000;
const LONGEST = 1_048_576;
function uploadAddress(uploadUrl, apiUrl, { name, given, label }) {
    const [url, api] = [(0,server_address/* parseAddress */.or)(uploadUrl), (0,server_address/* parseAddress */.or)(apiUrl)];
    const hosts = [api?.host, api?.host.replace(/^api\./, 'uploads.')];
    if (url === undefined || !(0,server_address/* isSafe */.IP)(url) || !hosts.includes(url.host)) {
        throw new errors/* Failure */.HR(`upload ${(0,untrusted/* quote */.hD)(given)}: the server names ${(0,untrusted/* quote */.hD)(uploadUrl)}, which is no address of its own`);
    }
    url.search = '';
    url.searchParams.set('name', name);
    if (label !== '')
        url.searchParams.set('label', label);
    return url;
}
async function readBody(answer) {
    const parts = [];
    let size = 0;
    for await (const part of answer) {
        size += part.length;
        if (size > LONGEST)
            throw new Error('the answer is too long');
        parts.push(part);
    }
    try {
        return JSON.parse(Buffer.concat(parts).toString());
    }
    catch {
        return undefined;
    }
}
async function post(url, token, asset, env) {
    const { size, type } = asset;
    const request = await (0,tunnel/* clientFor */.$)(url);
    const way = await (0,tunnel/* wayTo */.b)(url, env).catch((error) => {
        throw error instanceof errors/* Failure */.HR ? error : new UploadError(error.message);
    });
    const file = await (0,asset_files/* openAsset */.x1)(asset);
    return new Promise((resolve, reject) => {
        const headers = {
            ...{ authorization: `token ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'slipway' },
            ...{ 'content-type': type, 'content-length': String(size), 'x-github-api-version': '2022-11-28' }
        };
        const sent = request(url, { method: 'POST', headers, timeout: STALLED_MS, ...way }, resolve);
        sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)));
        sent.on('error', (error) => {
            file.destroy();
            reject(new UploadError(error.message));
        });
        sent.on('close', () => file.destroy());
        file.on('error', (error) => sent.destroy(error));
        file.pipe(sent);
    });
}
async function sendAsset(url, token, file, env) {
    const answer = await post(url, token, file, env);
    const { statusCode: status = 0, headers } = answer;
    const data = await readBody(answer).catch((error) => {
        throw new UploadError(error.message);
    });
    if (status === 201)
        return data;
    const { message } = (data ?? {});
    throw new UploadError(typeof message === 'string' ? message : `status ${status}`, status, { headers, data });
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-find.js
var release_find = __webpack_require__(225);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-refusal.js
var release_refusal = __webpack_require__(2208);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-write.js















const AT_ONCE = 6;
const ROUNDS = 5;
async function remove({ place, release, pace }, { id, name }) {
    const { client, runner } = await (0,release_find/* reopen */.Ck)(place);
    const wanted = { ...(0,names/* namesOf */.e)(runner), asset_id: id, request: { retries: 0 } };
    const send = () => (0,effect/* effect */.QZ)('delete asset', () => client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', wanted));
    await (0,release_find/* orNothing */.bR)(pace(`delete the asset ${(0,untrusted/* quote */.hD)(name)}`, send)).catch((thrown) => {
        if (thrown instanceof errors/* Failure */.HR)
            throw thrown;
        if (!(0,github_answer/* isAmbiguous */.X2)((0,github_answer/* readAnswer */.JN)(thrown)))
            (0,release_refusal/* throwReleaseRefusal */.Yv)(release.tag, thrown);
    });
}
async function upload({ place, release, pace }, file) {
    const { runner, token } = place;
    const url = uploadAddress(release.uploadUrl, runner.apiUrl, file);
    const what = `upload ${(0,untrusted/* quote */.hD)(file.name)}`;
    try {
        const answer = await pace(what, () => (0,effect/* effect */.QZ)('upload asset', () => sendAsset(url, token, file, runner.env)));
        return (0,asset_find/* readAsset */.f)(answer);
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR || thrown instanceof errors/* Refusal */.P_)
            throw thrown;
        if ((0,github_answer/* isAmbiguous */.X2)((0,github_answer/* readAnswer */.JN)(thrown)) || /name already_exists/.test((0,release_refusal/* wordsOf */.Z9)(thrown)))
            return undefined;
        return (0,release_refusal/* throwReleaseRefusal */.Yv)(release.tag, thrown);
    }
}
async function inParallel(items, work) {
    const waiting = [...items];
    const failures = [];
    const worker = async () => {
        for (let item = waiting.shift(); item !== undefined && failures.length === 0; item = waiting.shift()) {
            await work(item).catch((thrown) => void failures.push(thrown));
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (failures.length > 0)
        throw failures[0];
}
async function carryOut(paced, steps, known) {
    const log = (line) => paced.place.runner.log(line);
    const due = steps.filter(({ kind }) => kind === 'upload' || kind === 'replace');
    const tell = startProgress(log, { all: steps.length, there: steps.length - due.length });
    await inParallel(due, async ({ file, found, kind, reason = '' }) => {
        if (kind === 'replace' && found !== undefined) {
            log(`${(0,untrusted/* quote */.hD)(file.name)}: ${(0,untrusted/* inert */.tJ)(reason)}; it is taken away and sent again`);
            await remove(paced, found);
            known.delete(found.name);
        }
        const came = await upload(paced, file);
        if (came === undefined)
            return;
        known.set(came.name, came);
        tell({ name: came.name, size: file.size });
    });
}
async function look(place, release, known) {
    const listed = await (0,asset_find/* listAssets */.q)(await (0,release_find/* reopen */.Ck)(place), release.id);
    const ids = new Set(listed.map(({ id }) => id));
    return [...listed, ...[...known.values()].filter(({ id }) => !ids.has(id))];
}
async function settle(place, release, files) {
    const { login } = await (0,identity.identify)(place.runner, place.token);
    const standing = { ownDraft: release.draft && release.marker !== undefined, immutable: release.immutable, login };
    const paced = { place, release, pace: startPace((line) => place.runner.log(line)) };
    const known = new Map();
    for (let round = 0; round < ROUNDS; round += 1) {
        if (round > 1)
            await (0,write_call/* pause */.v7)(500 * round);
        const steps = (0,asset_plan/* planAssets */.pL)(files, await look(place, release, known), standing);
        const conflicts = (0,asset_plan/* assetConflicts */.CX)(steps);
        if (conflicts.length > 0)
            throw new errors/* Refusal */.P_(conflicts);
        if (steps.every(({ kind }) => kind === 'there'))
            return steps;
        await carryOut(paced, steps, known);
    }
    throw new errors/* Failure */.HR(`upload the files of ${(0,untrusted/* quote */.hD)(release.tag)}: some cannot be seen at the release yet; run it again`);
}
async function settleAssets(place, release, files) {
    const complaints = (0,asset_plan/* assetComplaints */.zp)(files);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    if (files.length === 0)
        return [];
    return settle(place, release, files).catch((thrown) => {
        throw (0,refusal/* explainApi */.g)(`upload the files of the release ${(0,untrusted/* quote */.hD)(release.tag)}`, place.runner, thrown);
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-once.js + 1 modules
var pull_request_once = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-plan.js
var release_plan = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-write.js
var release_write = __webpack_require__(9047);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/release-publish.js







function latestFor(prerelease, wanted) {
    return prerelease ? 'false' : wanted;
}
function publish(place, wish, release) {
    const { discussionCategory } = wish;
    const change = {
        draft: false,
        prerelease: release.prerelease,
        make_latest: latestFor(release.prerelease, wish.makeLatest),
        ...(discussionCategory === undefined ? {} : { discussion_category_name: discussionCategory })
    };
    return (0,release_write/* patchRelease */.u)(place, 'publish release', release, change, ({ draft }) => !draft);
}
function setLatest(place, release, makeLatest) {
    return (0,release_write/* patchRelease */.u)(place, 'update release', release, { make_latest: makeLatest }, () => true);
}
async function readBack(place, wish) {
    const { tag } = wish;
    const found = await (0,pull_request_once/* lookFor */.x)(() => (0,release_find/* publishedRelease */.qT)(place, tag));
    if (found === undefined) {
        throw new errors/* Failure */.HR(`publish the release ${(0,untrusted/* quote */.hD)(tag)}: it cannot be seen under its tag; look at it and run it again`);
    }
    const [moved] = (0,release_plan/* tagComplaints */.H)(wish, await (0,release_find/* tagCommit */.eF)(place, tag));
    if (moved === undefined)
        return found;
    const problem = `${moved.problem}: the tag was moved while the release ${(0,untrusted/* inert */.tJ)(found.url)} was published`;
    const remedy = 'find out who moved it, and release the next version';
    throw new errors/* Refusal */.P_([{ place: (0,untrusted/* inert */.tJ)(`refs/tags/${tag}`), problem, remedy }]);
}
const release_publish_ROUNDS = 3;
async function publishRelease(from, wish) {
    const place = await (0,release_find/* reopen */.Ck)(from);
    let yielded = false;
    try {
        for (let round = 1; round <= release_publish_ROUNDS; round += 1) {
            const facts = await (0,release_find/* findRelease */.dv)(place, wish.tag);
            const { complaints, publish: due, latest, notes } = (0,release_plan/* planRelease */.F)(wish, facts);
            const { release } = facts;
            if (complaints.length > 0)
                throw new errors/* Refusal */.P_(complaints);
            if (release === undefined)
                break;
            if (due) {
                await publish(place, wish, release);
                await readBack(place, wish);
            }
            else if (latest !== undefined && !yielded) {
                await setLatest(place, release, latest);
                yielded = latest === 'false';
            }
            else
                return { release: release.draft ? release : await readBack(place, wish), notes };
        }
    }
    catch (thrown) {
        throw (0,refusal/* explainApi */.g)(`publish the release ${(0,untrusted/* quote */.hD)(wish.tag)}`, place.runner, thrown);
    }
    throw new errors/* Failure */.HR(`publish the release ${(0,untrusted/* quote */.hD)(wish.tag)}: what was written cannot be seen yet; run it again`);
}

// EXTERNAL MODULE: ./build/actions/publish-release/src/publish-outputs.js
var publish_outputs = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/apply.js








async function applyAssets(tag, { inputs, runner, facts }) {
    if (facts.kind !== 'publish')
        throw new Error('files without a release; this is a mistake in the action');
    const place = await (0,release_find/* releasePlace */.XB)(runner, inputs.token);
    const release = await (0,release_find/* currentRelease */.BX)(place, tag);
    if (release === undefined) {
        throw new errors/* Failure */.HR(`upload the files of ${(0,untrusted/* quote */.hD)(tag)}: its draft cannot be seen any more; run it again`);
    }
    const { files, there } = facts.publish.files;
    return { assets: (0,fitting/* passedOn */.I3)((0,publish_outputs/* assetsOutput */.fN)(await settleAssets(place, release, files), there, 'uploaded')) };
}
async function apply(operation, now) {
    const { inputs, runner, facts } = now;
    if (operation.kind === 'texts' || operation.kind === 'publish') {
        const place = await (0,release_find/* releasePlace */.XB)(runner, inputs.token);
        const settle = operation.kind === 'texts' ? release_write/* settleTexts */.b : publishRelease;
        const { release } = await settle(place, operation.wish);
        return (0,publish_outputs/* releaseOutputs */.mm)(release);
    }
    if (operation.kind === 'assets')
        return applyAssets(operation.tag, now);
    if (facts.kind !== 'deprecation')
        throw new Error(`${JSON.stringify(operation)}; this is a mistake in the action`);
    const { applyDeprecation } = await __webpack_require__.e(/* import() */ 764).then(__webpack_require__.bind(__webpack_require__, 6764));
    return applyDeprecation(operation, { inputs, runner, facts: facts.deprecation });
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export noreplyIdentity */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);



const known = new Map();
function identify(runner, token) {
    const key = `${runner.apiUrl} ${token}`;
    const found = known.get(key) ?? ask(runner, token);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
}
async function ask(runner, token) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token);
    try {
        const query = 'query { viewer { login databaseId } }';
        const { viewer } = await client.graphql(query);
        if (viewer === null)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: the server does not tell who it is; pass another one');
        return { login: viewer.login, id: viewer.databaseId ?? undefined, jobToken: viewer.login === 'github-actions[bot]' };
    }
    catch (thrown) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)('who the token is', runner, thrown);
    }
}
function noreplyIdentity({ login, id }, serverUrl) {
    const host = new URL(serverUrl).hostname;
    const domain = /^(127\.0\.0\.1|localhost|\[::1\]|)$/.test(host) ? 'github.com' : host;
    return `${login} <${id === undefined ? '' : `${id}+`}${login}@users.noreply.${domain}>`;
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ clientFor),
  b: () => (/* binding */ wayTo)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
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
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23))).request;
}
function noTunnel({ host }, status, target) {
    const message = `the proxy ${host} answers ${status} to CONNECT ${target}`;
    if (status < 400 || status >= 500)
        return new Error(message);
    return new errors/* Failure */.HR(`${message}; have it let this host through, or name the host in no_proxy`);
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23))]);
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


/***/ }),

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ generatedFile),
  x1: () => (/* binding */ openAsset),
  DZ: () => (/* binding */ readAssetFile),
  r2: () => (/* binding */ sumsFile)
});

// UNUSED EXPORTS: assetType

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-name.js
const spelt = new Map(Object.entries({ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ð: 'd', Ð: 'D', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O' }).concat(Object.entries({ ł: 'l', Ł: 'L', þ: 'th', Þ: 'Th', ß: 'ss', ŋ: 'ng', Ŋ: 'NG' })));
function isPlainAssetName(name) {
    return /^[A-Za-z0-9_+-][A-Za-z0-9_+.-]*$/.test(name) && !name.endsWith('.') && !name.includes('..');
}
function assetNameOf(given) {
    const letters = [...given.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => spelt.get(letter) ?? letter);
    const name = letters
        .join('')
        .replace(/[^\w+-]+/g, '.')
        .replace(/\.$/, '');
    return name === '' || name.startsWith('.') ? `default${name}` : name;
}

;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-sums.js
const sumsName = 'SHA256SUMS';
function writeSums(files) {
    const lines = files
        .filter(({ name }) => name !== sumsName)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, digest }) => `${digest.replace(/^sha256:/, '')}  ${name}\n`);
    return lines.join('');
}

;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-files.js




const types = [
    [/\.(tgz|gz)$/i, 'application/gzip'],
    [/\.zip$/i, 'application/zip'],
    [/\.json$/i, 'application/json'],
    [/\.ya?ml$/i, 'application/yaml'],
    [/\.(txt|md|asc)$|^[A-Z0-9]+SUMS$/i, 'text/plain; charset=utf-8']
];
function assetType(name) {
    return types.find(([end]) => end.test(name))?.[1] ?? 'application/octet-stream';
}
const PART = 262_144;
async function openFile({ path, source = path, size }) {
    const [{ constants }, { open }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23))]);
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const changed = (said) => new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(source)} ${said}: let nothing else write in the workspace, and run it again`);
    const file = await open(path, flags).catch((thrown) => {
        throw changed(`cannot be read (${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(thrown))})`);
    });
    const stat = await file.stat();
    if (stat.isFile() && (size === undefined || stat.size === size))
        return file;
    await file.close();
    throw changed(stat.isFile() ? `has ${stat.size} bytes now, and had ${size}` : 'is no file any more');
}
async function openAsset({ text, ...opened }) {
    if (text !== undefined)
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 23))).default.Readable.from([Buffer.from(text)]);
    return (await openFile(opened)).createReadStream();
}
async function readAssetFile(path, label = '', source = path) {
    const [{ createHash }, { basename }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 23))]);
    const hash = createHash('sha256');
    let size = 0;
    const file = await openFile({ path, source });
    try {
        const part = Buffer.allocUnsafe(PART);
        for (let read = -1; read !== 0; size += read) {
            read = (await file.read(part, 0, PART, null)).bytesRead;
            hash.update(part.subarray(0, read));
        }
    }
    finally {
        await file.close();
    }
    const given = basename(source);
    const digest = `sha256:${hash.digest('hex')}`;
    return { path, source, name: assetNameOf(given), given, size, digest, label, type: assetType(given) };
}
async function generatedFile(name, text, type = assetType(name)) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    return {
        path: name,
        text,
        name: assetNameOf(name),
        given: name,
        size: Buffer.byteLength(text),
        digest,
        label: '',
        type
    };
}
function sumsFile(files) {
    return generatedFile(sumsName, writeSums(files));
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ throwReleaseRefusal),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export releaseComplaint */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);


const known = [
    [
        /was used by an immutable release/i,
        () => 'an immutable release had this tag, and GitHub never gives such a tag to another release, also when that one was deleted',
        'release the next version; running this again does not help'
    ],
    [
        /immutable release/i,
        (message) => `the release is immutable (${message})`,
        'nothing can be added to it or taken from it: release the next version'
    ],
    [
        /rule violations|creations being restricted|pre_receive/i,
        (message) => `a ruleset of the repository forbids it (${message})`,
        'let whoever releases bypass the ruleset, or push the tag first; the draft stays for the next run'
    ],
    [/body is too long/i, (message) => `GitHub does not take the notes (${message})`, 'shorten them'],
    [
        /limited to \d+ assets/i,
        (message) => `GitHub takes no more files (${message})`,
        'put some of them together in an archive'
    ]
];
function wordsOf(thrown) {
    const { response, message } = (thrown ?? {});
    const { message: said = message, errors } = response?.data ?? {};
    const reasons = (Array.isArray(errors) ? errors : []).map((error) => {
        const { message: reason, field = '', code = '' } = (error ?? {});
        return typeof reason === 'string' ? reason : `${field} ${code}`.trim();
    });
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)([String(said ?? ''), ...reasons].filter((text) => text !== '').join(': '));
}
function releaseComplaint(tag, thrown) {
    const { status } = (thrown ?? {});
    if (status !== 422 && status !== 403)
        return undefined;
    const message = wordsOf(thrown);
    const found = known.find(([said]) => said.test(message));
    return found && { place: `release ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(tag)}`, problem: found[1](message), remedy: found[2] };
}
function categoryComplaint(category, thrown) {
    if (category === '' || (thrown ?? {}).status !== 404)
        return undefined;
    const problem = `GitHub does not find the category ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(category)}, and has not published the release`;
    const remedy = 'turn discussions on for the repository and make the category, give the token discussions: write, or leave it out';
    return { place: 'discussion-category', problem, remedy };
}
function throwReleaseRefusal(tag, thrown, category = '') {
    const complaint = releaseComplaint(tag, thrown) ?? categoryComplaint(category, thrown);
    throw complaint === undefined ? thrown : new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([complaint]);
}


/***/ }),

/***/ 9047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ settleTexts),
/* harmony export */   u: () => (/* binding */ patchRelease)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _delivery_pull_request_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
/* harmony import */ var _delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8176);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1766);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3204);
/* harmony import */ var _release_adopt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8798);
/* harmony import */ var _release_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(225);
/* harmony import */ var _release_marker_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9256);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7257);
/* harmony import */ var _release_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7530);
/* harmony import */ var _release_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2208);












const once = { retries: 0 };
const ROUNDS = 4;
async function markerOf({ tag, commit, name, notes, prerelease }) {
    return { tag, commit, name: await (0,_release_read_js__WEBPACK_IMPORTED_MODULE_8__/* .hashText */ .q)(name), notes: await (0,_release_read_js__WEBPACK_IMPORTED_MODULE_8__/* .hashText */ .q)(notes), prerelease };
}
async function releaseOf({ client, runner }, id) {
    const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_9__/* .namesOf */ .e)(runner), release_id: id };
    const read = (0,_release_find_js__WEBPACK_IMPORTED_MODULE_5__/* .orNothing */ .bR)(client.request('GET /repos/{owner}/{repo}/releases/{release_id}', wanted));
    return (0,_release_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readRelease */ .i)((await read)?.data);
}
async function createDraft(place, wish) {
    const { client, runner } = place;
    const { tag, commit, prerelease } = wish;
    const body = (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .writeBody */ .Oy)(wish.notes, await markerOf(wish));
    const wanted = { tag_name: tag, target_commitish: commit, name: (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .w)(wish.name), body, draft: true, prerelease };
    return (0,_delivery_pull_request_once_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOnce */ .k)({
        effect: 'create release',
        what: `create the draft of the release ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}`,
        runner,
        send: async () => {
            const names = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_9__/* .namesOf */ .e)(runner), ...wanted, request: once };
            const { data } = await client
                .request('POST /repos/{owner}/{repo}/releases', names)
                .catch((thrown) => (0,_release_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .throwReleaseRefusal */ .Yv)(tag, thrown));
            return (0,_release_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readRelease */ .i)(data);
        },
        look: () => (0,_release_find_js__WEBPACK_IMPORTED_MODULE_5__/* .ownDraft */ .av)(place, tag)
    });
}
async function bodyAfter(wish, release, change) {
    const fresh = await markerOf(wish);
    const old = release.marker ?? fresh;
    const marker = {
        ...fresh,
        name: change.name === undefined ? old.name : fresh.name,
        notes: change.notes === undefined ? old.notes : fresh.notes,
        prerelease: change.prerelease ?? old.prerelease
    };
    if (change.notes !== undefined)
        return (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .writeBody */ .Oy)(change.notes, marker);
    return release.body.replace((0,_release_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .writeMarker */ .en)(old), () => (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .writeMarker */ .en)(marker));
}
async function patchRelease(place, effect, release, change, isDone) {
    const { client, runner } = place;
    const verb = effect === 'publish release' ? 'publish' : 'update';
    return (0,_delivery_pull_request_once_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOnce */ .k)({
        effect,
        what: `${verb} the release ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(release.tag)}`,
        runner,
        send: async () => {
            const tag_name = release.tag;
            const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_9__/* .namesOf */ .e)(runner), release_id: release.id, tag_name, ...change, request: once };
            const { data } = await client
                .request('PATCH /repos/{owner}/{repo}/releases/{release_id}', wanted)
                .catch((thrown) => (0,_release_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .throwReleaseRefusal */ .Yv)(release.tag, thrown, String(change.discussion_category_name ?? '')));
            return (0,_release_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readRelease */ .i)(data);
        },
        look: async () => {
            const now = await releaseOf(place, release.id);
            return now !== undefined && isDone(now) ? now : undefined;
        }
    });
}
async function changeTexts(place, wish, release, change) {
    const body = await bodyAfter(wish, release, change);
    const { notes: _, ...rest } = change;
    return patchRelease(place, 'update release', release, { ...rest, body }, (now) => {
        return (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .w)(now.body) === (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .w)(body) && (rest.name === undefined || (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .w)(now.name) === rest.name);
    });
}
async function adoptDraft(place, wish, draft) {
    const change = (0,_release_adopt_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptionOf */ .wH)(wish, draft, await markerOf(wish), await (0,_release_read_js__WEBPACK_IMPORTED_MODULE_8__/* .hashText */ .q)('\0'));
    return patchRelease(place, 'update release', draft, { ...change }, ({ marker }) => marker !== undefined);
}
async function settleTexts(place, wish) {
    return settle(place, wish).catch((thrown) => {
        throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(`settle the texts of the release ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wish.tag)}`, place.runner, thrown);
    });
}
async function settle(place, wish) {
    let last;
    for (let round = 1; round <= ROUNDS; round += 1) {
        const facts = await (0,_release_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(place, wish.tag);
        const release = facts.release ?? (last && (await (0,_delivery_pull_request_once_js__WEBPACK_IMPORTED_MODULE_2__/* .lookFor */ .x)(() => releaseOf(place, last?.id ?? 0))));
        const { complaints, create, adopt, change, notes } = (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planRelease */ .F)(wish, { ...facts, release });
        if (complaints.length > 0)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
        if (create)
            last = await createDraft(place, wish);
        else if (adopt !== undefined)
            last = await adoptDraft(place, wish, adopt);
        else if (release !== undefined && Object.keys(change).length > 0)
            await changeTexts(place, wish, release, change);
        else if (release !== undefined)
            return { release, notes };
    }
    const what = `settle the texts of the release ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wish.tag)}`;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: somebody else changes them at the same time; run it again when they have finished`);
}


/***/ })

};
;