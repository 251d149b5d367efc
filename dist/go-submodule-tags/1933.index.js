"use strict";
exports.id = 1933;
exports.ids = [1933];
exports.modules = {

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ commonFolder),
/* harmony export */   t: () => (/* binding */ objectsFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function commonFolder(workspace) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    if (workspace === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dotGit))
        return undefined;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dotGit).isDirectory())
        return dotGit;
    const target = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(dotGit, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, target);
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : folder;
}
function objectsFolder(common) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined;
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHistory: () => (/* binding */ openHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/packages/core/src/git/workspace-objects.js
var workspace_objects = __webpack_require__(7751);
// EXTERNAL MODULE: ./build/packages/core/src/history/range.js
var history_range = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/packages/core/src/history/local-objects.js






const FEW = 4;
function verified(...shas) {
    for (const sha of shas)
        if (!(0,full_sha/* isFullSha */.W)(sha))
            throw new history_range/* Incomplete */.n('not a full SHA');
}
function parseLog(printed) {
    const records = printed.split('\0').filter((record) => record !== '');
    return records.map((record) => {
        const end = record.indexOf('\n');
        const [sha = '', ...parents] = record.slice(0, end).split(' ');
        return { sha, parents, message: record.slice(end + 1).trimEnd() };
    });
}
function lowest(commits, base) {
    const known = new Set([base, ...commits.map(({ sha }) => sha)]);
    return commits.filter(({ parents }) => !parents.some((parent) => known.has(parent))).map(({ sha }) => sha);
}
function openLocalObjects(workspace) {
    const common = (0,workspace_objects/* commonFolder */.M)(workspace);
    if (common === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'shallow')))
        return undefined;
    const objects = (0,workspace_objects/* objectsFolder */.t)(common);
    if (objects === undefined)
        return undefined;
    const room = (0,clean_room/* openCleanRoom */.Be)();
    const ask = async (args) => {
        const result = await room.git(args, { objects });
        if (result.exitCode > 1)
            throw new history_range/* Incomplete */.n(result.stderr);
        return result;
    };
    const isAncestor = async (ancestor, descendant) => (await ask(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
    async function exact(commits, base) {
        const suspects = lowest(commits, base);
        const few = suspects.length <= FEW;
        const wrong = few ? await Promise.all(suspects.map((sha) => isAncestor(sha, base))) : [true];
        if (!wrong.includes(true))
            return commits;
        const reached = new Set((await ask(['rev-list', base, '--'])).stdout.split('\n'));
        return commits.filter(({ sha }) => !reached.has(sha));
    }
    return {
        isAncestor(ancestor, descendant) {
            verified(ancestor, descendant);
            return isAncestor(ancestor, descendant);
        },
        async between(base, head) {
            verified(base, head);
            const range = [head, `^${base}`];
            const { stdout } = await ask(['log', '-z', '--format=%H %P%n%B', `--max-count=${history_range/* RANGE_LIMIT */.s}`, ...range, '--']);
            const listed = parseLog(stdout);
            const commits = (await exact(listed, base)).map(({ sha, message }) => ({ sha, message }));
            if (listed.length < history_range/* RANGE_LIMIT */.s)
                return { commits, total: commits.length };
            const counted = await ask(['rev-list', '--count', ...range, '--']);
            return { commits, total: Number(counted.stdout) };
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/history/history.js


function openHistory(runner, token) {
    const local = openLocalObjects(runner.workspace);
    let opened;
    const remote = () => {
        opened ??= __webpack_require__.e(/* import() */ 6046).then(__webpack_require__.bind(__webpack_require__, 6046)).then(({ openApiHistory }) => openApiHistory(runner, token));
        return opened;
    };
    if (local === undefined)
        remote().catch(() => { });
    async function ask(question) {
        if (local !== undefined) {
            try {
                return await question(local);
            }
            catch (error) {
                if (!(error instanceof history_range/* Incomplete */.n))
                    throw error;
            }
        }
        return question(await remote());
    }
    return {
        isAncestor: (ancestor, descendant) => ancestor === descendant ? Promise.resolve(true) : ask((history) => history.isAncestor(ancestor, descendant)),
        between: (base, head) => base === head ? Promise.resolve({ commits: [], total: 0 }) : ask((history) => history.between(base, head))
    };
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Incomplete),
/* harmony export */   s: () => (/* binding */ RANGE_LIMIT)
/* harmony export */ });
const RANGE_LIMIT = 5000;
class Incomplete extends Error {
}


/***/ })

};
;