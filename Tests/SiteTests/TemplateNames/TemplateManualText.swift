extension TemplateManual {
    static let introduction = """
        # Templates

        Every page is made by a template in `Templates/`. The templates are compiled into the program; you can replace any of
        them without building it again. This page is written by a test from what the pages really offer
        (`UPDATE_GOLDEN=1 make test` renews it).

        ## Themes

        Most sites need no template of their own, but a name, a logo and two colours. They stand in `program.md`:

        ```yaml
        theme:
          name: Lantern Street
          logo: brand/lantern.png
          accent: "#1f5c4d"
          blaze: "#c8501e"
        ```

        | Field | What it does |
        | --- | --- |
        | `name` | stands in the header and in titles instead of the programme's name |
        | `logo` | a picture (PNG, JPEG, WebP or GIF) by its path below the content folder, in the header instead of the mark; its metadata is taken out |
        | `accent` | the colour of links and of the mark's edge |
        | `blaze` | the colour inside the mark, and of targets in charts |

        All of them may be left out. Colours may stand without quotes. A colour that could not be read on light paper is an error,
        [`contrast`](problems.md#contrast), which proposes the nearest one that can: words need a contrast of 4.5 to 1, the accent
        on paper, cards and quiet boxes, the blaze on cards. For dark paper the site lightens both colours by itself. The rules
        stand behind the style sheet, also behind one of your own, and count on screens only. The theme of a `program.md` that
        the readers may not read is not used.

        ## Files of your own

        Put a file of the same path into a folder `Templates` beside the content folder, or into one that you name with
        `--templates`. It stands in for the built-in file; all others stay. Style sheets (`style.css`, `charts.css`, `pages.css`),
        scripts (`filter.js`, `search.js`) and the icon (`icon.svg`) can be replaced like templates. A file that nothing uses is an
        error, so that a slip in a name is seen. Start from a copy of the built-in file.

        ## The rules

        Templates are [Mustache](https://mustache.github.io/), made stricter:

        - `{{name}}` shows a **text**, escaped. `{{{name}}}` shows **markup**, which only the program makes; a text in three braces is
          an error, and so is markup in two.
        - `{{#name}}…{{/name}}` shows what is inside if there is something: once for a **flag** that is set, a text, markup or
          **one** thing, and for **many** things once for each. Inside, names are looked up in the thing first, then outside it.
        - `{{^name}}…{{/name}}` shows what is inside if there is nothing.
        - `{{#name?}}…{{/name?}}` only asks whether there is something: it shows what is inside once, also for many things.
        - `{{>parts/day}}` takes in a part, `{{<layout}}{{$main}}…{{/main}}{{/layout}}` fills the frame.
        - `{{@key}}` shows words of the interface in the site's language; see [languages](languages.md).
        - A name that the pages of a template never have, or have as another kind, is an error with template and line as soon as
          the templates are read; one that only some of them have is an error where a page lacks it. Nothing is published then.
        - A template has no functions and no points in names: what is to be computed, the program computes.
        - Other delimiters, `{{&name}}` and templates that take themselves in are errors. A line that has a tag of a section, part,
          block or comment and nothing else is left out. What is taken in is not indented and brings no last line break along.

        Scripts and styles within a page do not work: the site's own rules for browsers forbid them. What a template says is looked
        at by [`build --verify`](commands.md#waymark-build---verify) like everything else.

        """

    static let aboutParts = """

        ## Parts

        Parts are taken in where they are needed; the names that they ask for come from where they stand.

        """
}
