import StructuredText

/// The one style sheet of the pages, named by its digest in their security policy.
///
/// Dark text on white everywhere, so that contrast holds in print too; colours of standings tell
/// themselves apart for every kind of colour vision and never stand without a word or a pattern.
/// A shade at the side of a table says that the table goes on there.
enum Stylesheet {
  static let text = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 62rem; color: #1a1a1a; background: #fff;
      overflow-wrap: anywhere; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: .5rem;
      border-top: 2px solid #1a1a1a; }
    h3 { font-size: 1.08rem; margin: 1.5rem 0 .5rem; }
    p, ul, ol, dl { margin: .5rem 0; }
    a { color: #00489b; }
    a:focus-visible, summary:focus-visible, select:focus-visible, input:focus-visible,
    button:focus-visible, .scroll:focus-visible { outline: 3px solid #00489b; outline-offset: 2px; }
    i[lang] { font-style: normal; }
    code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .85em; }
    .skip { position: absolute; left: -100vw; top: 0; background: #fff; padding: .5rem; }
    .skip:focus { left: 0; }
    nav.site ul { list-style: none; padding: .75rem 0; margin: 0; display: flex; gap: 1.5rem;
      border-bottom: 1px solid #767676; }
    nav.contents { background: #f3f5f8; padding: .5rem 1rem; margin: 1rem 0; }
    nav.contents h2 { border: 0; margin: .25rem 0; padding: 0; font-size: 1.05rem; }
    nav.contents ul { columns: 22rem 2; padding-left: 1.2rem; }
    .callout { border-left: .35rem solid #8a4b00; background: #fdf6ec; padding: .6rem .9rem; }
    .note { color: #4a4a4a; margin: .1rem 0 .3rem; font-size: .95em; }
    .title { font-weight: 600; margin: 0; }
    ol.items, ul.items { padding-left: 1.6rem; }
    .items > li { margin: 0 0 1rem; }
    dl { display: grid; grid-template-columns: 11rem 1fr; gap: .2rem .75rem; }
    .items dl { grid-template-columns: 7.5rem 1fr; font-size: .95em; margin: .2rem 0; }
    dt { color: #4a4a4a; }
    dd { margin: 0; }
    .m { display: inline-block; border: 1px solid #1a1a1a; border-radius: .3rem;
      padding: 0 .4rem; font-size: .82rem; font-weight: 600; background: #fff; }
    .m-shown, .m-proven { background: #dcebf9; border-color: #00489b; }
    .m-local, .m-promising { background: #eef6fd; border-color: #00489b; border-style: dashed; }
    .m-former { background: #fdf3dc; border-color: #8a5a00; border-style: dashed; }
    .m-unknown, .m-inspiration, .m-neutral { border-color: #767676; }
    .m-lacking, .m-lesson, .m-contradiction { background: #fbe6e0; border-color: #9c2a00; }
    .m-target { background: #fdf3dc; border-color: #8a5a00; }
    .m-essential, .m-partner { background: #f0f0f0; }
    .m-shown::before { content: "● "; content: "● " / ""; }
    .m-local::before { content: "◐ "; content: "◐ " / ""; }
    .m-former::before { content: "◌ "; content: "◌ " / ""; }
    .m-unknown::before { content: "○ "; content: "○ " / ""; }
    .m-lacking::before { content: "✕ "; content: "✕ " / ""; }
    .m-neutral::before { content: "– "; content: "– " / ""; }
    .m-proven::before { content: "★ "; content: "★ " / ""; }
    .m-promising::before { content: "☆ "; content: "☆ " / ""; }
    .m-inspiration::before { content: "○ "; content: "○ " / ""; }
    .m-lesson::before { content: "⚠ "; content: "⚠ " / ""; }
    .m-target::before { content: "◎ "; content: "◎ " / ""; }
    .m-contradiction::before { content: "⇄ "; content: "⇄ " / ""; }
    .m-essential::before { content: "! "; content: "! " / ""; }
    .m-partner::before { content: "◆ "; content: "◆ " / ""; }
    table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .92rem; }
    caption { text-align: left; color: #4a4a4a; padding-bottom: .35rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #c4c4c4;
      font-weight: 400; }
    thead th, thead td { border-bottom: 2px solid #1a1a1a; font-weight: 600; vertical-align: bottom; }
    .n, .r { text-align: right; font-variant-numeric: tabular-nums; }
    .n { white-space: nowrap; }
    thead .n { white-space: normal; overflow-wrap: break-word; }
    .h1 { background: #eaf3fc; } .h2 { background: #d5e8f8; } .h3 { background: #bcdcf5; }
    .h4 { background: #9fcbef; } .h5 { background: #82bae9; }
    .scroll { overflow-x: auto; background-image: linear-gradient(90deg, #fff 1rem, #fff0),
      linear-gradient(270deg, #fff 1rem, #fff0), linear-gradient(90deg, #0003, #0000),
      linear-gradient(270deg, #0003, #0000); background-position: left, right, left, right;
      background-size: 2rem 100%, 2rem 100%, .7rem 100%, .7rem 100%; background-repeat: no-repeat;
      background-attachment: local, local, scroll, scroll; }
    .scroll table { overflow-wrap: break-word; }
    th[scope=rowgroup] { font-weight: 600; padding-top: .8rem; }
    .stack th, .stack td { min-width: 6rem; }
    .stack tbody th { font-weight: 600; min-width: 8rem; }
    .stack .n { min-width: 0; }
    .stack th[scope=rowgroup] { padding-top: 1.2rem; font-size: 1.1rem; border-bottom: 2px solid #767676; }
    .strip { display: block; width: 118px; height: 20px; }
    figure { margin: 1rem 0; }
    figcaption { font-weight: 600; margin-bottom: .5rem; }
    figure svg { display: block; width: 100%; font-size: 13px; }
    .b { font-weight: 600; font-size: 14px; }
    .g { stroke: #c4c4c4; fill: none; }
    .l { stroke: #00489b; stroke-width: 3; }
    .f { stroke: #8a4b00; stroke-width: 1.5; fill: none; }
    .o { stroke: #00489b; stroke-width: 1.5; fill: #fff; }
    .c { fill: #00489b; }
    summary { cursor: pointer; color: #00489b; padding: .3rem 0; }
    .cards { list-style: none; padding: 0; display: grid; gap: 1rem;
      grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }
    .card { border: 1px solid #767676; border-radius: .4rem; padding: .75rem; }
    .card h3 { margin: 0 0 .4rem; }
    .card p { margin: .3rem 0; font-size: .95em; }
    .filter { background: #f3f5f8; padding: .75rem 1rem; margin: 1rem 0; }
    .fields { display: grid; gap: .6rem;
      grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); }
    .fields input, .fields select { display: block; width: 100%; font: inherit; padding: .35rem;
      border: 1px solid #4a4a4a; border-radius: .25rem; background: #fff; color: inherit; }
    .filter button { font: inherit; padding: .35rem .9rem; border: 1px solid #4a4a4a;
      border-radius: .25rem; background: #fff; color: inherit; cursor: pointer; min-height: 1.75rem; }
    [hidden] { display: none !important; }
    footer { margin-top: 3rem; border-top: 1px solid #767676; color: #4a4a4a; font-size: .9rem; }
    @media (max-width: 36rem) {
      .stack, .stack tbody, .stack tr, .stack th, .stack td, .stack caption { display: block;
        width: auto; min-width: 0; }
      .stack thead { position: absolute; left: -200vw; }
      .stack th, .stack td { border: 0; padding: .1rem 0; text-align: left; }
      .stack td:empty { display: none; }
      .stack tr { border-bottom: 1px solid #c4c4c4; padding: .4rem 0; }
      .stack [data-l]::before { content: attr(data-l) ": "; color: #4a4a4a; }
      .scroll tbody th { min-width: 7rem; }
      dl, .items dl { display: block; }
      dt { font-size: .9em; margin-top: .3rem; }
      h1 { font-size: 1.35rem; }
      ol.items, ul.items { padding-left: 1.2rem; }
    }
    @media print {
      @page { size: A4; margin: 16mm 15mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      nav, .skip, .filter { display: none; }
      h2, h3, figcaption, caption, summary, .note { break-after: avoid; }
      tr, svg, .card, .items > li { break-inside: avoid; }
      .scroll { overflow: visible; background-image: none; }
      .scroll table { font-size: .85rem; }
      .cards { display: block; }
      .card { margin-bottom: .6rem; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
      summary { list-style: none; color: inherit; }
      .m, .callout, td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """

  /// The digest of the text, as the policy wants it.
  static let digest = SHA256.base64(of: Array(text.utf8))
}
