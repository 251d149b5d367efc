"use strict";
exports.id = 812;
exports.ids = [812];
exports.modules = {

/***/ 6812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitTime: () => (/* binding */ commitTime)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/git/workspace-objects.js


function commonFolder(workspace) {
    const dotGit = (0,external_node_path_.join)(workspace, '.git');
    if (workspace === '' || !(0,external_node_fs_.existsSync)(dotGit))
        return undefined;
    if ((0,external_node_fs_.statSync)(dotGit).isDirectory())
        return dotGit;
    const target = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(dotGit, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(workspace, target);
    const common = (0,external_node_path_.join)(folder, 'commondir');
    return (0,external_node_fs_.existsSync)(common) ? (0,external_node_path_.resolve)(folder, (0,external_node_fs_.readFileSync)(common, 'utf8').trim()) : folder;
}
function objectsFolder(common) {
    const objects = (0,external_node_path_.join)(common, 'objects');
    return (0,external_node_fs_.existsSync)(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/history/commit-time.js




async function fromClone(workspace, sha) {
    const common = commonFolder(workspace);
    const objects = common === undefined ? undefined : objectsFolder(common);
    if (objects === undefined)
        return undefined;
    const { exitCode, stdout } = await (0,clean_room/* openCleanRoom */.Be)().git(['cat-file', 'commit', sha], { objects });
    const seconds = exitCode === 0 ? /^committer .*> (\d+) [+-]\d{4}$/m.exec(stdout)?.[1] : undefined;
    return seconds === undefined ? undefined : Number(seconds);
}
async function fromApi(runner, token, sha) {
    const { apiFailure, openClient } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 6359));
    const { namesOf } = await __webpack_require__.e(/* import() */ 766).then(__webpack_require__.bind(__webpack_require__, 1766));
    const client = await openClient(runner, token);
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    try {
        const { data } = await client.request(route, { ...namesOf(runner), commit_sha: sha });
        return Math.floor(Date.parse(data.committer.date) / 1000);
    }
    catch (thrown) {
        throw apiFailure(`commit ${sha}`, thrown);
    }
}
async function commitTime(runner, token, sha) {
    if (!(0,full_sha/* isFullSha */.W)(sha))
        throw new errors/* Failure */.HR('the commit of the release is not known: give it as sha, or set SOURCE_DATE_EPOCH');
    return (await fromClone(runner.workspace, sha)) ?? fromApi(runner, token, sha);
}


/***/ })

};
;