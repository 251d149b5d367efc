"use strict";
exports.id = 444;
exports.ids = [444];
exports.modules = {

/***/ 2444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitByGit: () => (/* binding */ commitByGit)
/* harmony export */ });
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);
/* harmony import */ var _github_commit_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6684);
/* harmony import */ var _tree_commit_room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1655);



let count = 0;
function quoted(path) {
    return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
function identity(what, text, now) {
    const { name, email } = (0,_github_commit_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readIdentity */ .xN)(what, text === '' ? _github_commit_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .botIdentity */ .CC : text) ?? { name: '', email: '' };
    return `${what} ${name} <${email}> ${now} +0000\n`;
}
function* fileCommands(files) {
    for (const { path, kind, content } of files) {
        const mode = kind === 'executable' ? '100755' : '100644';
        yield `M ${mode} inline ${quoted(path)}\ndata ${content.length}\n`;
        yield content;
        yield '\n';
    }
}
function* commands({ parent, message, files }, { ref, people }) {
    const text = Buffer.from(message.endsWith('\n') ? message : `${message}\n`);
    yield `feature done\ncommit ${ref}\nmark :1\n`;
    yield people;
    yield `data ${text.length}\n`;
    yield text;
    yield `\nfrom ${parent}\n`;
    yield* fileCommands(files);
    yield `get-mark :1\nls :1 ""\nls ${parent} ""\ndone\n`;
}
async function commitByGit(runner, token, wish) {
    const now = Math.floor(Date.now() / 1000);
    const people = identity('author', wish.author, now) + identity('committer', wish.committer, now);
    const room = await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_2__/* .haveCommit */ .iT)(runner, token, wish.parent);
    count += 1;
    const ref = `refs/slipway/${process.pid}-${count}`;
    const input = commands(wish, { ref, people });
    const settings = [['fastimport.unpackLimit', '1']];
    const result = await room.git(['fast-import', '--quiet', '--done'], { input, settings });
    if (result.exitCode !== 0) {
        throw (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailure */ .tv)(`commit on ${wish.parent}`, result, 'this is a mistake in the action: report it');
    }
    const [sha = '', after, before] = result.stdout.split('\n');
    return after === before ? undefined : { sha, verified: false };
}


/***/ })

};
;