/** A page in the shape of the post that this product began with: an old WordPress theme, facts in plain lines. */
export const seedPage = `
<h1 class="entry-title">HER (2014)</h1>
<p>Starring: Joaquin Phoenix, Scarlett Johansson, Amy Adams, Chris Pratt! Olivia Wilde, Bill Hader, Kristen Wiig</p>
<p>Directed by: Spike Jonze</p>
<p>Synopsis: A man who writes letters for others grows fond of the voice in his computer.</p>
<p>I went in with high hopes and came out with wet eyes.</p>
<figure><img alt="A man in a red shirt"></figure>
<p>It has a great deal to say about how people live together, and says it softly.</p>
<blockquote><p>A line that stayed with me.</p></blockquote>
<p>4.5 clappers</p>
<div class="author-info"><h2>About thomasjford</h2><p>I like Movies and Music and most things popular culture.</p></div>
<div id="comments">
  <h2 class="comments-title">8 thoughts on “HER (2014)”</h2>
  <ol class="comment-list">
    <li class="comment" id="comment-11"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Anonymous</b></div></footer><div class="comment-content"><p>So jealous!</p></div></article></li>
    <li class="comment" id="comment-12"><article class="comment-body"><div class="comment-content"><p>Nice review, <em>really</em>.</p></div></article>
      <ol class="children"><li class="comment bypostauthor" id="comment-13"><article class="comment-body"><div class="comment-content"><p>Yeah Annie, I thought so too.</p></div></article></li></ol></li>
    <li class="comment" id="comment-14"><article class="comment-body"><div class="comment-content"><p>That ending!</p></div></article></li>
    <li class="comment" id="comment-15"><article class="comment-body"><div class="comment-content"><p>It is not on near me.</p></div></article></li>
    <li class="comment" id="comment-16"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="https://rtimmorris.example/" class="url">rtimmorris</a></b></div><div class="comment-metadata"><a href="#comment-16"><time datetime="2014-01-15T10:05:00+00:00">January 15</time></a></div></footer><div class="comment-content"><p>Cannot wait. 5/5 from me.</p></div></article></li>
    <li class="comment" id="comment-17"><article class="comment-body"><div class="comment-author vcard"><b class="fn">movie2backup</b></div><div class="comment-content"><p>I love this director ♥</p></div></article></li>
    <li class="comment" id="comment-18"><article class="comment-body"><div class="comment-content"><p>Been hearing a lot of good things.</p></div></article></li>
  </ol>
</div>
<div id="respond"><h3>Leave a Reply</h3><form action="/wp-comments-post.php"><textarea name="comment"></textarea></form></div>`;

/** An element that holds the markup, outside the document. */
export function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}
