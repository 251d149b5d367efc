"use strict";
exports.id = 59;
exports.ids = [59];
exports.modules = {

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ helmEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_bare_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8523);



function helmEnvironment(env, { path }) {
    return (0,_program_bare_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .bareEnvironment */ .Y)(env, path, {
        HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'cache'),
        HELM_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'config'),
        HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'data'),
        HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'plugins'),
        HELM_REGISTRY_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'registry.json'),
        HELM_REPOSITORY_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'repositories.yaml'),
        DOCKER_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'docker'),
        KUBECONFIG: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull
    });
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U4: () => (/* binding */ complaint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _program_private_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1897);
/* harmony import */ var _program_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2722);
/* harmony import */ var _helm_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);




const LIMIT_MS = 300_000;
function judge(helm, command, chart, { values }, runner) {
    return (0,_program_private_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrivateFolder */ .mq)(runner, (home) => (0,_program_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)({
        what: `helm ${command[0]}`,
        program: helm.path,
        args: [...command, ...values.flatMap((file) => ['--values', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.workspace, file)]), '--', chart],
        env: (0,_helm_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .helmEnvironment */ .s)(runner.env, home),
        cwd: home.path,
        limitMs: LIMIT_MS
    }));
}
function messages(said, begins) {
    const found = [];
    for (const line of said.split(/\r?\n/)) {
        if (begins.test(line))
            found.push(line);
        else if (found.length > 0 && line.trim() !== '')
            found[found.length - 1] += ` ${line.trim()}`;
    }
    return found;
}
const file = /\b((?:[\w.-]+\/)*(?:templates|charts|crds)\/[\w./-]*\.(?:ya?ml|tpl|txt|json)|values\.schema\.json|values\.yaml|Chart\.yaml)\b/;
const LONGEST = 2000;
function complaint(chart, named, problem, workspace) {
    const within = /\.\w+$/.test(named) ? named : (file.exec(problem)?.[1] ?? named);
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(chart);
    const name = base.replace(/-v?\d+\.\d+\.\d+\S*\.tgz$/, '');
    const path = within.startsWith(`${name}/`) ? within.slice(name.length + 1) : within;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, chart).replaceAll('\\', '/');
    const isBelow = name === base && workspace !== '' && !below.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
    return {
        place: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(isBelow ? below : name, path)
            .replaceAll('\\', '/')
            .replace(/\/$/, ''),
        problem: problem.length > LONGEST ? `${problem.slice(0, LONGEST)}…` : problem,
        remedy: 'mend it, or give the values that it needs; Helm says the same on your machine'
    };
}


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   templateChart: () => (/* binding */ templateChart)
/* harmony export */ });
/* harmony import */ var _program_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2722);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9462);


async function templateChart(helm, chart, options, runner) {
    const said = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(helm, ['template', '--include-crds'], chart, options, runner);
    if (said.exitCode === 0)
        return [];
    const complaints = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ)(said.stderr, /^Error: /).map((message) => {
        const problem = message.slice('Error: '.length).replace(/ Use --debug flag .*$/, '');
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)(chart, '', problem, runner.workspace);
    });
    if (complaints.length > 0)
        return complaints;
    throw (0,_program_run_js__WEBPACK_IMPORTED_MODULE_0__/* .programFailure */ .H)('helm template', said, 'try it on your machine');
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