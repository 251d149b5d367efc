"use strict";
exports.id = 7662;
exports.ids = [7662,2416];
exports.modules = {

/***/ 5900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf),
/* harmony export */   proxiesOf: () => (/* binding */ proxiesOf),
/* harmony export */   proxyFindings: () => (/* binding */ proxyFindings)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8311);
/* harmony import */ var _core_goproxy_settings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6400);
/* harmony import */ var _core_modules_go_version__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8643);




function isPublic(runner) {
    return (0,_core_action_event__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(runner).repository?.private === false;
}
function settingsOf({ proxy, 'checksum-database': checksumDatabase }, runner) {
    if (proxy === 'off' || (proxy === '' && !isPublic(runner)))
        return undefined;
    const reading = (0,_core_goproxy_settings__WEBPACK_IMPORTED_MODULE_2__/* .proxySettings */ .E)({ env: runner.env, proxy, checksumDatabase });
    if (!reading.ok)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(reading.complaints);
    return reading.settings;
}
function proxiesOf({ inputs, runner, found }) {
    const settings = settingsOf(inputs, runner);
    const paths = found.catalogue.releases.map(({ module }) => module.mod.module);
    return paths.some((path) => (settings?.proxiesFor(path).length ?? 0) > 0) ? settings : undefined;
}
async function proxyFindings(checking, settings) {
    const { found, runner, nextFree } = checking;
    const missing = found.catalogue.releases.filter(({ tag }) => tag !== '' && !found.standing.there.has(tag));
    if (settings === undefined || missing.length === 0)
        return { complaints: [], warnings: [] };
    const { hashGoMod } = await __webpack_require__.e(/* import() */ 7837).then(__webpack_require__.bind(__webpack_require__, 7837));
    const remedy = `release ${nextFree ?? 'the next version'} instead, and retract this one in its go.mod`;
    const coming = await Promise.all(missing.map(async ({ module, version, tag }) => ({
        path: module.mod.module,
        version: (0,_core_modules_go_version__WEBPACK_IMPORTED_MODULE_3__/* .goVersion */ .X9)(version),
        tag,
        goModSum: await hashGoMod(Buffer.from(found.texts.get(module.file) ?? '')),
        commit: found.commit,
        remedy
    })));
    const [{ getter }, { knownBefore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2416).then(__webpack_require__.bind(__webpack_require__, 2416)),
        __webpack_require__.e(/* import() */ 6072).then(__webpack_require__.bind(__webpack_require__, 6072))
    ]);
    const known = await knownBefore(getter('proxy', runner.env), settings, coming);
    const warnings = known.warnings.map((warning) => ({
        place: 'proxy',
        problem: warning,
        remedy: 'run it again if that matters'
    }));
    return { complaints: known.complaints, warnings };
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForProxies: () => (/* binding */ waitForProxies)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var plan = __webpack_require__(8344);
// EXTERNAL MODULE: ./build/packages/core/src/github/write-call.js
var write_call = __webpack_require__(114);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/get.js + 1 modules
var get = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/pack-modules.js + 6 modules
var pack_modules = __webpack_require__(6322);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/ask-checksums.js
var ask_checksums = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/ask-proxy.js
var ask_proxy = __webpack_require__(4625);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/in-parallel.js
var in_parallel = __webpack_require__(264);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/wait-until-served.js



const atOnce = 16;
const [firstPause, longestPause] = [1_000, 15_000];
const named = 3;
async function waitUntilServed({ get, settings, modules, deadline, tell, pause }) {
    const asked = modules.filter(({ path }) => settings.proxiesFor(path).length > 0);
    const unasked = modules.filter((module) => !asked.includes(module)).map(nameOf);
    const served = [];
    const differing = [];
    let missing = asked;
    for (let wait = firstPause;; wait = Math.min(wait * 2, longestPause)) {
        const states = await (0,in_parallel/* inParallel */.H)(missing, atOnce, (module) => stateOf(get, settings, module));
        served.push(...missing.filter((_, at) => states[at] === 'served').map(nameOf));
        differing.push(...states.flatMap((state) => (typeof state === 'object' && 'place' in state ? [state] : [])));
        const waited = states.flatMap((state) => (typeof state === 'object' && 'why' in state ? [state.why] : []));
        missing = missing.filter((_, at) => states[at] !== 'served');
        if (missing.length === 0 || differing.length > 0 || Date.now() >= deadline)
            break;
        tell(`${served.length} of ${asked.length} versions are served; ${listed(missing)}: ${waited[0]}`);
        await pause(Math.max(0, Math.min(wait, deadline - Date.now())));
    }
    if (asked.length > 0)
        tell(`${served.length} of ${asked.length} versions are served`);
    const bad = new Set(differing.map(({ place }) => place));
    return { served, missing: missing.map(nameOf).filter((name) => !bad.has(name)), unasked, differing };
}
function nameOf({ path, version }) {
    return `${path}@${version}`;
}
function listed(missing) {
    const more = missing.length > named ? ` and ${missing.length - named} more` : '';
    return `waiting for ${missing.slice(0, named).map(nameOf).join(', ')}${more}`;
}
async function stateOf(get, settings, module) {
    let why = '';
    for (const proxy of settings.proxiesFor(module.path)) {
        const answer = await (0,ask_proxy/* askProxy */.M)(get, proxy, module, true);
        if (answer.state !== 'known') {
            why ||= answer.state === 'unknown' ? answer.said : answer.why;
            continue;
        }
        if (answer.goModSum !== module.sums.goModSum) {
            return alarm(module, `${proxy} serves the go.mod ${answer.goModSum}, and that of the tag is ${module.sums.goModSum}`);
        }
        return recordedState(get, settings.databaseFor(module.path), module);
    }
    return { why };
}
async function recordedState(get, database, module) {
    if (database === undefined)
        return 'served';
    const answer = await (0,ask_checksums/* askChecksums */.k)(get, database, module);
    if (answer.state !== 'known')
        return { why: answer.state === 'unknown' ? answer.said : answer.why };
    const { sum, goModSum } = module.sums;
    if (answer.sum === sum && answer.goModSum === goModSum)
        return 'served';
    const [theirs, ours] = answer.sum === sum ? [answer.goModSum, goModSum] : [answer.sum, sum];
    return alarm(module, `${database} has recorded ${theirs}, and the tag has ${ours}`);
}
function alarm(module, problem) {
    return {
        place: nameOf(module),
        problem: `${problem}: this version was there before with another content, and go will refuse the tag to everybody as a security error`,
        remedy: `leave the tag as it is, release the next patch version, and retract ${module.version} in its go.mod`
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/apply-tags.js + 1 modules
var apply_tags = __webpack_require__(1009);
// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/proxies.js
var proxies = __webpack_require__(5900);
// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/tag-outputs.js + 1 modules
var tag_outputs = __webpack_require__(9612);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/wait.js










const aMinute = 60_000;
async function tagged({ facts }) {
    const modules = facts.catalogue.releases.map(({ module, version }) => ({
        folder: module.folder,
        path: module.mod.module,
        version: (0,go_version/* goVersion */.X9)(version)
    }));
    const versions = [];
    for await (const { module, sums } of (0,pack_modules/* packModules */.v)(facts.tree, modules)) {
        if (sums !== undefined)
            versions.push({ path: module.path, version: module.version, sums });
    }
    return versions;
}
async function waitForProxies({ minutes }, now) {
    const { inputs, runner, facts } = now;
    const settings = (0,proxies/* settingsOf */.f)(inputs, runner);
    if (settings === undefined) {
        runner.log('no module proxy is asked: the repository is not public, or proxy is off');
        return {};
    }
    const { served, missing, differing } = await waitUntilServed({
        get: (0,get.getter)('proxy', runner.env),
        settings,
        modules: await tagged(now),
        deadline: Date.now() + minutes * aMinute,
        tell: runner.log,
        pause: write_call/* pause */.v7
    });
    const statuses = (0,apply_tags.statusesOf)(facts);
    const there = new Set(served);
    for (const { module, version, tag } of facts.catalogue.releases) {
        if (there.has(`${module.mod.module}@${(0,go_version/* goVersion */.X9)(version)}`))
            statuses.set(tag, 'served');
    }
    if (differing.length > 0)
        throw new errors/* Failure */.HR(differing.map(plan/* sayComplaint */.Lv).join('\n'));
    if (missing.length > 0) {
        runner.log(`after ${minutes} minutes not served yet: ${missing.join(', ')}; the tags are there, and mode: verify asks again`);
    }
    return (0,tag_outputs/* tagOutputs */.B)(inputs, facts, statuses);
}


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readEvent({ env }) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ askChecksums)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

const hash = /^h1:[A-Za-z0-9+/]{43}=$/;
async function askChecksums(get, database, module) {
    const { path, version } = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(module);
    const url = `${database.replace(/\/+$/, '')}/lookup/${path}@${version}`;
    const answer = await get(url);
    if (answer.state !== 'known')
        return answer;
    const sums = readRecord(answer.body.toString(), module);
    return sums === undefined
        ? { state: 'not-answered', why: `${url} answers with no record of ${module.path} ${module.version}` }
        : { state: 'known', ...sums };
}
function readRecord(text, { path, version }) {
    const end = text.indexOf('\n\n');
    const [id = '', ...lines] = text.slice(0, Math.max(0, end)).split('\n');
    const hashOf = (what) => {
        const found = lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));
        return found.length === 1 && hash.test(found[0] ?? '') ? found[0] : undefined;
    };
    const sum = hashOf(`${path} ${version}`);
    const goModSum = hashOf(`${path} ${version}/go.mod`);
    if (!/^[0-9]+$/.test(id) || sum === undefined || goModSum === undefined)
        return undefined;
    return { sum, goModSum };
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ askProxy)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7837);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);



const fromCache = { 'disable-module-fetch': 'true' };
async function askProxy(get, proxy, module, fetch) {
    const { path, version } = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeModule */ .c)(module);
    const base = `${proxy.replace(/\/+$/, '')}/${path}/@v/${version}`;
    const headers = fetch ? {} : fromCache;
    const info = await get(`${base}.info`, headers);
    if (info.state !== 'known')
        return info;
    const read = readInfo(info.body);
    if (read?.version !== module.version) {
        const answered = read === undefined ? 'no information' : `the version ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(read.version)}`;
        return { state: 'not-answered', why: `${base}.info answers with ${answered} in the place of ${module.version}` };
    }
    const goMod = await get(`${base}.mod`, headers);
    if (goMod.state !== 'known')
        return goMod;
    const { time, commit, ref } = read;
    return { state: 'known', goModSum: await (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__.hashGoMod)(goMod.body), time, commit, ref };
}
function readInfo(body) {
    let info;
    try {
        info = JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
    const version = textOf(info, 'Version');
    const origin = fieldOf(info, 'Origin');
    if (version === undefined)
        return undefined;
    return { version, time: textOf(info, 'Time'), commit: textOf(origin, 'Hash'), ref: textOf(origin, 'Ref') };
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textOf(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'string' ? field : undefined;
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getter: () => (/* binding */ getter)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/node-http.js + 2 modules
var node_http = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/network/routes.js




const routesVariable = 'SLIPWAY_ROUTES';
function readRoutes(text = '') {
    const entries = text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const routes = new Map();
    const wrong = entries.filter((entry) => {
        const at = entry.indexOf('=');
        const host = entry.slice(0, Math.max(0, at)).toLowerCase();
        const url = (0,server_address/* parseAddress */.or)(entry.slice(at + 1));
        const good = isHost(host) && !routes.has(host) && url !== undefined && leadsHere(url);
        if (good)
            routes.set(host, url);
        return !good;
    });
    if (wrong.length === 0)
        return routes;
    throw new errors/* Failure */.HR(`${routesVariable}: expected HOST=http://127.0.0.1:PORT/..., each host once, got ${wrong.map(untrusted/* quote */.hD).join(', ')}; ` +
        'the variable belongs to rehearsals: do not set it elsewhere');
}
function isHost(host) {
    return (0,server_address/* parseAddress */.or)(`https://${host}`)?.host === host;
}
function leadsHere({ protocol, hostname, username, password, search, hash }) {
    return protocol === 'http:' && (0,loopback/* isLoopback */.U)(hostname) && username + password + search + hash === '';
}
function destination(what, address, routes) {
    const asked = (0,server_address/* parseAddress */.or)(address);
    if (asked === undefined || !(0,server_address/* isSafe */.IP)(asked)) {
        throw new errors/* Failure */.HR(`${what}: expected an https address without credentials, got ${(0,untrusted/* quote */.hD)(address)}`);
    }
    const route = routes.get(asked.host);
    if (route === undefined || asked.protocol !== 'https:')
        return { url: asked, host: asked.host };
    const path = route.pathname.replace(/\/$/, '') + asked.pathname;
    return { url: new URL(`${route.origin}${path}${asked.search}`), host: asked.host };
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/get.js






const redirects = 5;
const wholeMs = 120_000;
const longestBody = 16 * 1024 * 1024;
const longestWord = 300;
const leading = [301, 302, 303, 307, 308];
function getter(what, env, limitMs = wholeMs) {
    const routes = readRoutes(env[routesVariable]);
    return async (address, headers = {}) => {
        let next = address;
        for (let count = 0; count <= redirects; count += 1) {
            const { url } = destination(what, next, routes);
            const answer = await ask(url.href, headers, limitMs);
            if (typeof answer === 'string')
                return { state: 'not-answered', why: `${next}: no answer (${answer})` };
            const { status, headers: sent, body } = answer;
            if (!leading.includes(status) || sent.location === undefined)
                return judge(next, status, body);
            const target = nextAddress(next, sent.location);
            if (target === undefined) {
                return { state: 'not-answered', why: `${next} leads to ${(0,untrusted/* quote */.hD)(sent.location)}, which is not asked` };
            }
            next = target;
        }
        return { state: 'not-answered', why: `${address} leads elsewhere more than ${redirects} times` };
    };
}
async function ask(url, headers, limitMs) {
    const signal = AbortSignal.timeout(limitMs);
    const asked = { method: 'GET', url, headers: { 'user-agent': 'slipway', ...headers }, signal, longest: longestBody };
    return (0,node_http/* sendRequest */.w)(asked).catch((error) => {
        return signal.aborted ? `it did not come whole in ${limitMs / 1000} seconds` : (0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(error));
    });
}
function nextAddress(from, location) {
    const base = new URL(from);
    const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
    if (next === undefined || !(0,server_address/* isSafe */.IP)(next))
        return undefined;
    return (0,loopback/* isLoopback */.U)(next.hostname) === (0,loopback/* isLoopback */.U)(base.hostname) ? next.href : undefined;
}
function judge(url, status, body) {
    if (status === 200)
        return { state: 'known', body };
    const said = (0,untrusted/* inert */.tJ)(body.toString('utf8', 0, longestWord).trim().replaceAll('\n', ' '));
    const words = `${url} answers ${status}${said === '' ? '' : `: ${said}`}`;
    return status === 404 || status === 410 ? { state: 'unknown', said: words } : { state: 'not-answered', why: words };
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
function compileGlob(glob, dot) {
    const segments = glob.split('/').map((text) => (text === '**' ? 'folders' : nameOrTokens(text)));
    const last = segments.at(-1) ?? [];
    const end = last !== 'folders' && 'name' in last ? last.name : '';
    return (path) => path.endsWith(end) && matchSegments(segments, path.split('/'), dot);
}
function nameOrTokens(text) {
    return /[*?[\\]/.test(text) ? tokensOf(text) : { name: text };
}
function matchSegments(segments, names, dot) {
    let reached = new Array(names.length + 1).fill(false);
    reached[0] = true;
    for (const segment of segments) {
        const next = new Array(names.length + 1).fill(false);
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index] ?? '';
            if (segment === 'folders') {
                if (reached[index])
                    next[index] = true;
                if (next[index] && (dot || !name.startsWith('.')))
                    next[index + 1] = true;
            }
            else if (reached[index] && ('name' in segment ? name === segment.name : matchName(segment, name, dot))) {
                next[index + 1] = true;
            }
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function matchName(tokens, name, dot) {
    const [first] = tokens;
    if (name.startsWith('.') && !dot && first !== undefined && (first === 'star' || !first.literal))
        return false;
    let [at, token, star, from] = [0, 0, -1, 0];
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'star')
            [star, from, token] = [token, at, token + 1];
        else if (current?.fits(name.charAt(at)))
            [at, token] = [at + 1, token + 1];
        else if (star >= 0)
            [from, at, token] = [from + 1, from + 1, star + 1];
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest === 'star');
}
function tokensOf(text) {
    const parts = text.match(/\*+|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|./gs) ?? [];
    return parts.map((part) => {
        if (part.startsWith('*'))
            return 'star';
        if (part === '?')
            return { kind: 'one', fits: () => true, literal: false };
        if (part.startsWith('[') && part.length > 1)
            return { kind: 'one', fits: oneOf(part.slice(1, -1)), literal: false };
        const char = part.length > 1 ? part.slice(1) : part;
        return { kind: 'one', fits: (other) => other === char, literal: true };
    });
}
function oneOf(inside) {
    const negated = /^[!^]/.test(inside);
    const ranges = (negated ? inside.slice(1) : inside).match(/\\?.-\\?.|\\?./gs) ?? [];
    const bare = ranges.map((range) => range.replace(/\\(.)/gs, '$1'));
    const within = (char) => bare.some((range) => (range.length === 3 ? char >= range.charAt(0) && char <= range.charAt(2) : char === range));
    return (char) => within(char) !== negated;
}


/***/ })

};
;