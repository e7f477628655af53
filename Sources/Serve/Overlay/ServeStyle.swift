extension ServeFiles {
    /// For the bar and the problems, which stand in a tree of their own, and for the server's own pages. The colours are those of
    /// the site where it has them.
    static let styleText = """
        :host, body.plain {
          --sheet: var(--surface, Canvas);
          --text: var(--ink, CanvasText);
          --soft: var(--quiet, GrayText);
          --rule: var(--line-strong, GrayText);
          --wrong: var(--bad, #b3261e);
          --wrong-soft: var(--bad-soft, transparent);
          --warn: var(--attention, #85540a);
          --warn-soft: var(--attention-soft, transparent);
          --to: var(--link, LinkText);
          color-scheme: light dark;
          color: var(--text);
          font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
        }
        /* Room at the end of the page for the bar, which stands over it. */
        :host { display: block; min-block-size: 2.6rem; }
        #state { position: fixed; inset: auto 0 0 0; z-index: 2147483000; }
        *, *::before { box-sizing: border-box; }
        h1, h2, p, ol, ul, pre { margin: 0; }
        a { color: var(--to); }
        .quiet { color: var(--soft); }
        [hidden] { display: none !important; }
        :focus-visible { outline: 2px solid var(--focus, currentColor); outline-offset: 2px; }

        .bar {
          display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem;
          padding: 0.35rem max(1rem, env(safe-area-inset-left));
          background: var(--sheet); border-block-start: 1px solid var(--rule);
        }
        .bar details { position: relative; }
        .build { margin-inline-start: auto; color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
        .lost { display: none; color: var(--wrong); font-weight: 600; }
        :host(.lost) .lost { display: inline; }

        summary { cursor: pointer; padding-block: 0.15rem; border-radius: 0.35rem; }
        .menu > ul, .sheet {
          position: absolute; inset-block-end: calc(100% + 0.6rem); inset-inline-start: 0;
          background: var(--sheet); border: 1px solid var(--rule); border-radius: 0.5rem;
          box-shadow: 0 0.4rem 1.4rem rgb(0 0 0 / 0.22); overflow: auto; max-block-size: 60vh;
        }
        .menu > ul { list-style-type: ""; padding: 0.35rem; min-inline-size: 15rem; max-inline-size: calc(100vw - 2rem); }
        .menu a {
          display: block; padding: 0.35rem 0.7rem 0.35rem 1.6rem; border-radius: 0.35rem; color: inherit; text-decoration: none;
          position: relative; overflow-wrap: anywhere;
        }
        .menu a:hover { background: var(--sunken, transparent); text-decoration: underline; }
        .menu a[aria-current]::before { content: "\\2713" / ""; position: absolute; inset-inline-start: 0.5rem; }
        .menu a[aria-current] { font-weight: 600; }
        .badge {
          display: inline-block; list-style: none; padding: 0.1rem 0.7rem; border: 1px solid var(--warn); border-radius: 1rem;
          background: var(--warn-soft); color: var(--warn); font: inherit; font-size: 0.875rem; font-weight: 600; cursor: pointer;
        }
        .badge::-webkit-details-marker { display: none; }
        .badge.error { border-color: var(--wrong); background: var(--wrong-soft); color: var(--wrong); }
        .sheet { inline-size: min(46rem, calc(100vw - 2rem)); padding: 0.4rem 1.1rem; }
        .bar .warnings { position: static; }
        .warnings .sheet { inset-inline-start: 1rem; inset-block-end: calc(100% + 0.4rem); }

        .problems {
          position: absolute; inset-block-end: 100%; inset-inline: 0; margin: 0 auto; inline-size: min(60rem, 100% - 1.5rem);
          max-block-size: calc(100vh - 5rem); max-block-size: calc(100dvh - 5rem); overflow: auto;
          background: var(--sheet); border: 1px solid var(--rule); border-block-start: 0.3rem solid var(--wrong);
          border-radius: 0.5rem 0.5rem 0 0; box-shadow: 0 0 2rem rgb(0 0 0 / 0.3); padding: 0 1.2rem 0.6rem;
        }
        .problems header {
          position: sticky; inset-block-start: 0; display: grid; grid-template-columns: auto 1fr auto; align-items: baseline;
          gap: 0.1rem 0.8rem;
          padding-block: 0.8rem 0.6rem; background: var(--sheet); border-block-end: 1px solid var(--line, var(--rule));
        }
        h2 { font-size: 1.15rem; font-weight: 650; color: var(--wrong); }
        header p { color: var(--soft); }
        @media (width < 38rem) {
          .problems header { grid-template-columns: 1fr auto; }
          .problems header p { grid-area: 2 / 1 / auto / span 2; }
        }
        .close {
          padding: 0.2rem 0.7rem; border: 1px solid var(--rule); border-radius: 0.35rem; background: none; color: inherit;
          font: inherit; font-size: 0.875rem; cursor: pointer;
        }
        kbd { font: inherit; color: var(--soft); }
        ol { list-style-type: ""; padding: 0; }
        li + li { border-block-start: 1px solid var(--line, var(--rule)); }
        .menu li { border: 0; }
        .problems li, .sheet li { padding-block: 0.8rem; }
        .place { font: 0.8125rem/1.5 var(--mono, ui-monospace, monospace); color: var(--soft); overflow-wrap: anywhere; }
        .message { overflow-wrap: anywhere; }
        .message b { color: var(--wrong); }
        .sheet .message b { color: var(--warn); }
        code { font: 0.8125rem var(--mono, ui-monospace, monospace); color: var(--soft); white-space: nowrap; }
        code::before { content: "["; }
        code::after { content: "]"; }
        pre {
          font: 0.8125rem/1.45 var(--mono, ui-monospace, monospace); overflow-x: auto; margin-block: 0.4rem; padding: 0.5rem 0.7rem;
          background: var(--sunken, transparent); border-radius: 0.35rem;
        }
        mark { background: var(--wrong-soft); color: inherit; }
        .caret { color: var(--wrong); font-weight: 700; }
        .sheet mark { background: var(--warn-soft); }
        .sheet .caret { color: var(--warn); }
        .help { overflow-wrap: anywhere; }
        .help b { color: var(--done, inherit); font-weight: 600; }
        .rest { padding-block: 0.6rem; color: var(--soft); }
        #said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

        body.plain { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; background: var(--sheet); }
        body.plain main { flex: 1; inline-size: min(40rem, 100% - 2rem); margin: 4rem auto; }
        body.plain h1 { font-size: 1.6rem; margin-block-end: 0.6rem; }
        body.plain ul { margin-block-start: 1rem; padding-inline-start: 1.2rem; }

        @media print { :host { display: none; } }

        """
}
