// Says what Go makes of the files of modules: reads requests as JSON, one a line, and writes for each the lists of
// golang.org/x/mod/zip and the hash of the zip that it creates.
package main

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"time"
	"unicode"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/dirhash"
	"golang.org/x/mod/zip"
)

type entry struct {
	Name    string `json:"name"`
	Link    bool   `json:"link"`
	Content []byte `json:"content"`
	Padding int64  `json:"padding"`
}

func (e entry) Path() string                { return e.Name }
func (e entry) Lstat() (fs.FileInfo, error) { return info{e}, nil }
func (e entry) Open() (io.ReadCloser, error) {
	return io.NopCloser(bytes.NewReader(append(e.Content, make([]byte, e.Padding)...))), nil
}

type info struct{ entry }

func (i info) Name() string       { return i.entry.Name }
func (i info) Size() int64        { return int64(len(i.Content)) + i.Padding }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return false }
func (i info) Sys() any           { return nil }
func (i info) Mode() fs.FileMode {
	if i.Link {
		return 0o777 | fs.ModeSymlink
	}
	return 0o644
}

type question struct {
	Path    string  `json:"path"`
	Version string  `json:"version"`
	Files   []entry `json:"files"`
	// The folder to make the zip of, in the place of files.
	Folder string `json:"folder"`
	// A path to judge, in the place of all else.
	File *string `json:"file"`
	// Asks for all letters that others fold to.
	Folds bool `json:"folds"`
	// Patterns as in GOPRIVATE: which of them are those of the path?
	Patterns []string `json:"patterns"`
}

type answer struct {
	Included []string `json:"included"`
	Omitted  []string `json:"omitted"`
	Refused  []string `json:"refused"`
	Sum      string   `json:"sum"`
	Error    string   `json:"error"`
	Folds    []string `json:"folds,omitempty"`
	Matches  []bool   `json:"matches,omitempty"`
}

func paths(list []zip.FileError) []string {
	names := []string{}
	for _, file := range list {
		names = append(names, file.Path)
	}
	return names
}

func sum(create func(io.Writer) error) (string, error) {
	file, err := os.CreateTemp("", "modzip-")
	if err != nil {
		return "", err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	if err := create(file); err != nil {
		return "", err
	}
	return dirhash.HashZip(file.Name(), dirhash.Hash1)
}

func judge(q question) (a answer) {
	var err error
	defer func() {
		if err != nil {
			a.Error = err.Error()
		}
	}()
	m := module.Version{Path: q.Path, Version: q.Version}
	switch {
	case q.Folds:
		a.Folds = folds()
	case q.Patterns != nil:
		for _, pattern := range q.Patterns {
			a.Matches = append(a.Matches, module.MatchPrefixPatterns(pattern, q.Path))
		}
	case q.File != nil:
		err = module.CheckFilePath(*q.File)
	case q.Folder != "":
		a.Sum, err = sum(func(w io.Writer) error { return zip.CreateFromDir(w, m, q.Folder) })
	case q.Files == nil:
		err = module.Check(q.Path, q.Version)
	default:
		files := []zip.File{}
		for _, file := range q.Files {
			files = append(files, file)
		}
		cf, _ := zip.CheckFiles(files)
		a.Included, a.Omitted, a.Refused = cf.Valid, paths(cf.Omitted), paths(cf.Invalid)
		a.Sum, err = sum(func(w io.Writer) error { return zip.Create(w, m, files) })
	}
	return a
}

// All letters that are equal to others but for case, each group as one text.
func folds() []string {
	groups := []string{}
	for r := rune(1); r <= unicode.MaxRune; r++ {
		group := string(r)
		isFirst := unicode.IsLetter(r)
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			isFirst = isFirst && other > r
			group += string(other)
		}
		if isFirst {
			groups = append(groups, group)
		}
	}
	return groups
}

func main() {
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		var q question
		if err := in.Decode(&q); err == io.EOF {
			return
		} else if err != nil {
			panic(err)
		}
		if err := out.Encode(judge(q)); err != nil {
			panic(err)
		}
	}
}
