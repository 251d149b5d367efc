"use strict";
exports.id = 6072;
exports.ids = [6072,7837];
exports.modules = {

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

/***/ 7837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ beginHash),
/* harmony export */   hashGoMod: () => (/* binding */ hashGoMod)
/* harmony export */ });
async function beginHash() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const sha256 = () => createHash('sha256');
    const lines = [];
    return {
        add: (name, bytes) => {
            if (name.includes('\n'))
                throw new Error('a name with a line break cannot be hashed');
            lines.push({ name: Buffer.from(name), digest: sha256().update(bytes).digest('hex') });
        },
        end: () => {
            const list = sha256();
            for (const { name, digest } of lines.sort((a, b) => Buffer.compare(a.name, b.name))) {
                list.update(`${digest}  `).update(name).update('\n');
            }
            return `h1:${list.digest('base64')}`;
        }
    };
}
async function hashGoMod(bytes) {
    const hash = await beginHash();
    hash.add('go.mod', bytes);
    return hash.end();
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
async function inParallel(items, limit, work) {
    const results = [];
    const left = items.entries();
    const worker = async () => {
        for (const [index, item] of left)
            results[index] = await work(item);
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    await Promise.all(workers);
    return results;
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownBefore: () => (/* binding */ knownBefore)
/* harmony export */ });
/* harmony import */ var _ask_checksums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1125);
/* harmony import */ var _ask_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4625);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(264);



const atOnce = 16;
async function knownBefore(get, settings, modules) {
    const silent = new Map();
    const notAnswered = (server, why) => {
        const before = silent.get(server);
        if (before === undefined)
            silent.set(server, { count: 1, why });
        else
            before.count += 1;
    };
    const isSilent = (server) => silent.has(server);
    const found = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(modules, atOnce, (module) => judge({ get, settings, notAnswered, isSilent }, module));
    const unheard = [...silent].map(([server, { count, why }]) => {
        return `${server} gave no answer about ${count === 1 ? 'one version' : `${count} versions`}, so it may know them with another content: ${why}`;
    });
    return {
        complaints: found.flatMap(({ complaints }) => complaints),
        warnings: [...found.flatMap(({ warnings }) => warnings), ...unheard]
    };
}
async function judge({ get, settings, notAnswered, isSilent }, module) {
    const { path, version, tag, remedy } = module;
    const knowing = [];
    const problems = [];
    for (const proxy of settings.proxiesFor(path)) {
        if (isSilent(proxy)) {
            notAnswered(proxy, '');
            continue;
        }
        const answer = await (0,_ask_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .askProxy */ .M)(get, proxy, module, false);
        if (answer.state === 'not-answered')
            notAnswered(proxy, answer.why);
        if (answer.state !== 'known')
            continue;
        knowing.push(proxy);
        problems.push(...differences(proxy, answer, module));
    }
    if (knowing.length === 0)
        return { complaints: [], warnings: [] };
    const database = settings.databaseFor(path);
    const recorded = database === undefined ? undefined : await (0,_ask_checksums_js__WEBPACK_IMPORTED_MODULE_0__/* .askChecksums */ .k)(get, database, module);
    if (recorded?.state === 'not-answered')
        notAnswered(database ?? '', recorded.why);
    if (recorded?.state === 'known' && recorded.goModSum !== module.goModSum) {
        problems.push(`${database} has ${version} with the go.mod ${recorded.goModSum}, and that of the commit is ${module.goModSum}`);
    }
    if (recorded?.state === 'known' && module.sum !== undefined && recorded.sum !== module.sum) {
        problems.push(`${database} has ${version} with the content ${recorded.sum}, and that of the commit is ${module.sum}`);
    }
    const again = `${tag}: ${knowing.join(' and ')} already ${knowing.length === 1 ? 'has' : 'have'} ${path} ${version}, with the content of this commit: the tag was there before and comes back as it was`;
    return {
        complaints: problems.map((problem) => ({ place: tag, problem: `${problem}: it is burnt`, remedy })),
        warnings: problems.length === 0 ? [again] : []
    };
}
function differences(proxy, { goModSum, commit }, module) {
    if (goModSum !== module.goModSum) {
        return [`${proxy} has ${module.version} with the go.mod ${goModSum}, and that of the commit is ${module.goModSum}`];
    }
    if (commit === undefined || commit === module.commit)
        return [];
    return [`${proxy} has ${module.version} of the commit ${commit}, and the tag is to be at ${module.commit}`];
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule),
/* harmony export */   z: () => (/* binding */ moduleFault)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _modules_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8643);
/* harmony import */ var _modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7858);




function moduleFault({ path, version }) {
    const pathFault = (0,_modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePathFault */ .u)(path);
    if (pathFault !== undefined)
        return `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${pathFault.fault}`;
    const read = (0,_modules_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readGoVersion */ .VG)(version);
    if (!read.ok)
        return `the version ${read.problem}`;
    const wanted = (0,_modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .splitModulePath */ .C)(path)?.major;
    const fits = wanted === undefined ? ['0', '1'] : [wanted];
    if (fits.includes(read.version.major))
        return undefined;
    return `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is for ${fits.map((major) => `v${major}`).join(' or ')}, and the version is ${version}`;
}
function escaped(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function escapeModule(module) {
    const fault = moduleFault(module);
    if (fault !== undefined)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${fault}: correct the module line of its go.mod, or the version`);
    return { path: escaped(module.path), version: escaped(module.version) };
}


/***/ })

};
;