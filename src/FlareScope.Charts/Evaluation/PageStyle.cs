namespace FlareScope.Charts.Evaluation;

/// <summary>The look of the page: follows the reader's light or dark colours, one column on a phone.</summary>
internal static class PageStyle
{
    internal const string Css = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#22303c;--quiet:#5b6975;--line:#dbe2e8;--card:#f4f7f9;--accent:#0072b2;--warm:#b34700}
        @media (prefers-color-scheme:dark){:root{--paper:#161d24;--ink:#dfe6ec;--quiet:#9dabb7;--line:#2f3b46;--card:#1d262f;--accent:#5ab4ea;--warm:#ff9a4d}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "DejaVu Sans","Segoe UI",Roboto,Helvetica,Arial,sans-serif}
        main{max-width:1180px;margin:0 auto;padding:24px 16px 48px}
        h1{font-size:1.7rem;line-height:1.2;margin:0 0 .4rem}
        h2{font-size:1.25rem;margin:2.4rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--line)}
        h3{font-size:1.05rem;margin:1.6rem 0 .5rem}
        p{margin:.4rem 0;max-width:75ch}
        .quiet,small,figcaption.note{color:var(--quiet)}
        small{font-size:.82rem;font-weight:400;white-space:nowrap}
        .source{overflow-wrap:anywhere}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(165px,1fr));gap:12px;margin:1.2rem 0}
        .cards div{background:var(--card);border-radius:8px;padding:12px 14px}
        .cards b{display:block;font-size:1.5rem;line-height:1.25}
        .cards span{display:block;color:var(--quiet);font-size:.85rem}
        .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,480px),1fr));gap:20px;margin:1rem 0}
        figure{margin:0}
        .chart figcaption{font-weight:600;margin-bottom:.3rem}
        .chart img{display:block;width:100%;max-width:620px;height:auto}
        table{border-collapse:collapse;width:100%;margin:.6rem 0 1rem;font-variant-numeric:tabular-nums}
        th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);vertical-align:baseline}
        thead th{color:var(--quiet);font-size:.85rem;font-weight:600}
        tbody th{font-weight:600}
        td b{font-weight:500}
        td small{display:block}
        .says{border-left:4px solid var(--accent);padding:.2rem 0 .2rem 14px;margin:1rem 0}
        .errors{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,260px),1fr));gap:16px}
        .errors img{display:block;width:100%;height:260px;object-fit:contain;background:#0d1217;border-radius:6px}
        .errors figcaption{font-size:.85rem;overflow-wrap:anywhere;margin-top:.3rem}
        .key i{display:inline-block;width:2.2em;border-top:3px solid var(--warm);vertical-align:middle;margin:0 .4em 0 .9em}
        .key i:first-child{margin-left:0}
        .key i.dash{border-top-style:dashed}
        .key i.drawn{border-top-color:#fff;outline:1px solid #0008}
        .key i.outline{border-top-color:#1de9ff;outline:1px solid #0008}
        @media (max-width:700px){
        main{padding:16px 14px 40px}
        thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        table,tbody{display:block}
        tr{display:grid;grid-template-columns:1fr 1fr;gap:6px 14px;padding:10px 0;border-bottom:1px solid var(--line)}
        th,td{border:0;padding:0}
        tbody th{grid-column:1/-1}
        td::before{content:attr(data-name);display:block;color:var(--quiet);font-size:.78rem}
        }
        """;
}
