/** Styles of the HTML page: a sheet of paper on screen, A4 with the margins of GB/T 9704 in print, light and dark. */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--faint:#5a5a5a;--rule:#b3261e;--line:#8a8a8a;--desk:#eceef1;--head:#f3f4f6}
@media(prefers-color-scheme:dark){:root{--paper:#1b1d21;--ink:#e6e6e6;--faint:#b0b3b8;--rule:#ff8a80;--line:#7d828a;--desk:#101114;--head:#26292e}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:18px/1.75 FangSong,"FangSong_GB2312","STFangsong","Noto Serif CJK SC",serif}
main{max-width:46rem;margin:1.5rem auto;padding:3rem 3.2rem;background:var(--paper);box-shadow:0 1px 6px rgb(0 0 0/.2)}
a{color:inherit}
a:focus-visible,summary:focus-visible{outline:3px solid #1a73e8;outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
h1{font:700 1.55rem/1.5 "FZXiaoBiaoSong-B05S","STZhongsong","Noto Serif CJK SC",serif;text-align:center;margin:2.2rem 0 1.6rem;overflow-wrap:anywhere}
h1 span{display:block}
h2,h3,h4,h5,h6{margin:.9rem 0 .3rem;text-indent:2em;font-weight:400;font-size:1em}
h2{font-family:SimHei,"STHeiti","Noto Sans CJK SC",sans-serif}
h3{font-family:KaiTi,"KaiTi_GB2312","STKaiti",serif}
p{margin:.2rem 0;text-indent:2em;text-align:justify;overflow-wrap:anywhere}
p.flush,p.right,p.mark,p.number{text-indent:0}
p.right{text-align:right;padding-right:2em}
p.mark{text-align:center;color:var(--rule);font-size:1.9rem;font-weight:700;line-height:1.4}
p.number{display:flex;justify-content:space-between;gap:2em;border-bottom:3px solid var(--rule);padding-bottom:.5rem}
.lead2{font-family:SimHei,"STHeiti","Noto Sans CJK SC",sans-serif}.lead3{font-family:KaiTi,"KaiTi_GB2312","STKaiti",serif}
nav{border:1px solid var(--line);padding:.6rem 1.2rem;margin:0 0 1.5rem;font-size:.9em}
nav ol{list-style:none;margin:.4rem 0;padding:0}nav li.l2{padding-left:2em}
nav summary{cursor:pointer}
.scroll{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;min-width:100%;font-size:.9em}
td,th{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:var(--head);font-weight:700}
footer{margin-top:2rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.9em;padding:.4rem 0}
footer p{text-indent:0;display:flex;justify-content:space-between}
@media(max-width:40rem){main{margin:0;padding:1.2rem}}
@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:"— " counter(page) " —"}}
@media print{:root{--paper:#fff;--ink:#000;--faint:#000;--line:#000;--desk:#fff;--head:#fff;--rule:#c00}
body{font-size:16pt;line-height:29pt;background:none}main{max-width:none;margin:0;padding:0;box-shadow:none}
nav,.skip{display:none}.page{break-before:page}h1,h2,h3,h4{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}
`.trim();
