/// Files beside the notes: what git leaves out, and how editors keep the notes.
///
/// Notes are Markdown, whose front matter no common editor checks; what editors can do with Markdown is to keep line ends and the
/// blanks that break a line, to complete and check links between files, and to leave the site out of what they search.
package let filesOfNewFolder: [DraftNote] = [
    DraftNote(
        path: ".gitignore",
        text: """
            # What waymark makes
            /site/

            """),
    DraftNote(
        path: ".editorconfig",
        text: """
            root = true

            [*.md]
            charset = utf-8
            end_of_line = lf
            insert_final_newline = true
            # Two blanks at the end of a line break it.
            trim_trailing_whitespace = false
            indent_style = space
            indent_size = 2

            """),
    DraftNote(
        path: ".vscode/settings.json",
        text: """
            {
              "files.encoding": "utf8",
              "files.eol": "\\n",
              "files.insertFinalNewline": true,
              "files.exclude": { "site": true },
              "[markdown]": {
                "files.trimTrailingWhitespace": false,
                "editor.tabSize": 2,
                "editor.wordWrap": "on"
              },
              "markdown.validate.enabled": true,
              "markdown.updateLinksOnFileMove.enabled": "prompt"
            }

            """),
]
