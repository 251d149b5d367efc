"use strict";
exports.id = 697;
exports.ids = [697];
exports.modules = {

/***/ 697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findGo: () => (/* binding */ findGo)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/program/bare-environment.js
var bare_environment = __webpack_require__(8523);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/program/find-program.js


function findProgram(name, env) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const folders = (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    return folders.map((folder) => (0,external_node_path_.join)(folder, file)).find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/find-go.js





const asked = [
    'GOVERSION',
    'GOPROXY',
    'GOPRIVATE',
    'GONOPROXY',
    'GONOSUMDB',
    'GOSUMDB',
    'GOTOOLCHAIN',
    'GOVCS',
    'GOFLAGS',
    'GOOS',
    'GOARCH',
    'GOEXPERIMENT',
    'CGO_ENABLED'
];
async function findGo(runner) {
    const path = findProgram('go', runner.env);
    if (path === undefined)
        return undefined;
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (folder) => {
        const said = await (0,run/* run */.e)({
            what: 'go env',
            program: path,
            args: ['env', '-json', ...asked],
            env: settingsOf(runner.env),
            cwd: folder.path,
            limitMs: 120_000
        });
        const variables = said.exitCode === 0 ? readVariables(said.stdout) : undefined;
        const version = /\bgo[0-9]+\.[0-9]\S*/.exec(variables?.GOVERSION ?? '')?.[0];
        if (variables !== undefined && version !== undefined)
            return { path, version, variables };
        throw (0,run/* programFailure */.H)(`${(0,untrusted/* quote */.hD)(path)} env`, { ...said, stdout: '' }, 'mend it, install Go 1.21 or later, or take it off PATH');
    });
}
function settingsOf(env) {
    const own = Object.entries(env).flatMap(([name, value]) => value !== undefined && /^(GO[A-Z0-9]+|CGO_ENABLED|XDG_CONFIG_HOME|APPDATA|LOCALAPPDATA)$/.test(name)
        ? [[name, value]]
        : []);
    return (0,bare_environment/* bareEnvironment */.Y)(env, env.HOME ?? env.USERPROFILE ?? '', Object.fromEntries(own));
}
function readVariables(text) {
    try {
        return Object.fromEntries(Object.entries(JSON.parse(text)).map(([name, value]) => [name, String(value)]));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ bareEnvironment)
/* harmony export */ });
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);

function bareEnvironment(env, home, more = {}) {
    const bare = {};
    for (const name of [..._git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__/* .passedVariables */ .a7, 'Path']) {
        const value = env[name];
        if (value !== undefined)
            bare[name] = value;
    }
    return { ...bare, HOME: home, USERPROFILE: home, LC_ALL: 'C', ...more };
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mq: () => (/* binding */ withPrivateFolder)
/* harmony export */ });
/* unused harmony exports openPrivateFolder, temporaryFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1329);





const open = new Set();
function removeFolder(path) {
    open.delete(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
function removeAll() {
    for (const path of open)
        removeFolder(path);
}
function openPrivateFolder(parent) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'slipway-'));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(path);
    const folder = (name) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { recursive: true, mode: 0o700 });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
    };
    return {
        path,
        folder,
        reserve: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name),
        async copy(name, from) {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.copyFile(from, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
        },
        write(name, content) {
            folder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), content, { mode: 0o600, flag: 'wx' });
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
        },
        remove() {
            removeFolder(path);
            if (open.size === 0)
                process.off('exit', removeAll);
        }
    };
}
function temporaryFolder(runner) {
    const folder = runner.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`RUNNER_TEMP: there is no folder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(folder)}; make it, or leave the variable as the runner sets it`);
}
async function withPrivateFolder(runner, work, parent = temporaryFolder(runner)) {
    const folder = openPrivateFolder(parent);
    try {
        return await work(folder);
    }
    finally {
        folder.remove();
    }
}


/***/ }),

/***/ 2722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ programFailure),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _git_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2713);



async function run({ what, program, args, limitMs, ...start }) {
    const began = Date.now();
    try {
        return await (0,_git_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)(program, args, { ...start, limitMs });
    }
    catch (cause) {
        if (Date.now() - began < limitMs)
            throw cause;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} took more than ${limitMs / 1000} seconds and was ended: look for what it waits for`);
    }
}
const SHOWN = 10;
function programFailure(what, { exitCode, stdout, stderr }, remedy) {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(`${stdout}\n${stderr}`).filter((line) => line.trim() !== '');
    const said = lines.slice(-SHOWN).map((line) => `\n  ${line}`);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} ended with status ${exitCode}; ${remedy}${said.join('')}`);
}


/***/ })

};
;