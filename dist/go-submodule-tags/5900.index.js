"use strict";
exports.id = 5900;
exports.ids = [5900];
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

/***/ 6200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/* harmony import */ var _manifest_glob_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2452);

const member = String.raw `(?:\\.|[^\\\]-])`;
const wellFormed = new RegExp(String.raw `^(?:[^\\[]|\\.|\[(?:\^|(?!\^))(?:${member}(?:-${member})?)+\])*$`, 's');
function matchesPatterns(patterns, path) {
    const elements = path.split('/');
    return patterns.split(',').some((written) => {
        const pattern = written.replace(/\/$/, '');
        const count = pattern.split('/').length;
        if (pattern === '' || !wellFormed.test(pattern) || count > elements.length)
            return false;
        return (0,_manifest_glob_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(asGlob(pattern), true)(elements.slice(0, count).join('/'));
    });
}
function asGlob(pattern) {
    return pattern.replace(/\\.|\*+|\[!/gs, (part) => (part.startsWith('*') ? '*' : part === '[!' ? '[\\!' : part));
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proxySettings),
/* harmony export */   g: () => (/* binding */ defaultProxies)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _private_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6200);



const defaultProxies = 'https://proxy.golang.org,direct';
const defaultDatabase = 'sum.golang.org';
const aliases = {
    'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
};
function proxySettings({ env, proxy, checksumDatabase }) {
    const proxies = readProxies(proxy.trim() === '' ? 'GOPROXY' : 'proxy', proxy.trim() || env.GOPROXY || defaultProxies);
    const database = readDatabase(checksumDatabase.trim() === '' ? 'GOSUMDB' : 'checksum-database', checksumDatabase.trim() || env.GOSUMDB || defaultDatabase);
    const addresses = [...proxies, ...(database === undefined ? [] : [database])];
    const complaints = addresses.flatMap(checkAddress);
    if (complaints.length > 0)
        return { ok: false, complaints };
    const unproxied = env.GONOPROXY || env.GOPRIVATE || '';
    const unchecked = env.GONOSUMDB || env.GOPRIVATE || '';
    const list = proxies.map(({ address }) => address.replace(/\/+$/, ''));
    const settings = {
        proxiesFor: (path) => ((0,_private_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .v)(unproxied, path) ? [] : list),
        databaseFor: (path) => ((0,_private_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .v)(unchecked, path) ? undefined : database?.address.replace(/\/+$/, ''))
    };
    return { ok: true, settings };
}
function readProxies(place, value) {
    const items = value
        .split(/[,|]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    const end = items.findIndex((item) => item === 'direct' || item === 'off');
    return items
        .slice(0, end < 0 ? undefined : end)
        .map((item) => ({ place, address: withScheme(item) }))
        .filter(({ address }) => !address.startsWith('file:'));
}
function withScheme(item) {
    return /[.:/]/.test(item) && !item.includes(':/') && !item.startsWith('/') ? `https://${item}` : item;
}
function readDatabase(place, value) {
    if (value === 'off')
        return undefined;
    const [named = '', address, more] = (aliases[value] ?? value).split(/\s+/);
    if (more !== undefined)
        return { place, address: value };
    if (address !== undefined)
        return { place, address };
    return { place, address: named.includes('://') ? named : `https://${named.replace(/\+.*$/, '')}` };
}
function checkAddress({ place, address }) {
    const url = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(address);
    if (url !== undefined && (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafe */ .IP)(url))
        return [];
    const shown = url === undefined ? address : address.replace(/\/\/[^/@]*@/, '//…@');
    const remedy = `give an https address, or off${place === 'GOPROXY' ? ', as the input proxy' : place === 'GOSUMDB' ? ', as the input checksum-database' : ''}`;
    return [{ place, problem: `expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown)}`, remedy }];
}


/***/ })

};
;