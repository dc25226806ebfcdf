import { expect } from '@open-wc/testing';
import { readWordPressPost } from '../../../src/reading/index.js';

/* As /wp-json/wp/v2/posts/42?_embed answers. */
const her = {
  id: 42,
  date: '2014-01-14T11:05:00',
  date_gmt: '2014-01-14T10:05:00',
  modified_gmt: '2014-02-01T08:00:00',
  link: 'https://blog.example/2014/01/her/',
  title: { rendered: 'HER (2014) &#8211; Review' },
  content: {
    rendered:
      '<p>Starring: Joaquin Phoenix, Scarlett Johansson &amp; Amy Adams<br />\nDirected by: Spike Jonze</p>\n<p>A man grows fond of a voice.</p>\n<p>4.5 clappers</p>\n',
    protected: false,
  },
  author: 7,
  _embedded: {
    author: [{ id: 7, name: 'Thomas Ford', link: 'https://blog.example/author/thomas/' }],
    'wp:featuredmedia': [
      {
        source_url: 'https://blog.example/her.jpg',
        alt_text: 'Poster of Her',
        media_details: { width: 640, height: 960 },
      },
    ],
  },
};

describe('readWordPressPost', () => {
  it('reads the words of the post, and what the API states besides', () => {
    const { review, found } = readWordPressPost(her)!;
    expect(review.film).to.deep.include({ title: 'HER', year: 2014, directors: [{ name: 'Spike Jonze' }] });
    expect(review.film.cast.map(({ name }) => name)).to.deep.equal([
      'Joaquin Phoenix',
      'Scarlett Johansson',
      'Amy Adams',
    ]);
    expect(review.film.poster).to.deep.equal({
      url: 'https://blog.example/her.jpg',
      alt: 'Poster of Her',
      width: 640,
      height: 960,
    });
    expect(review).to.deep.include({
      url: 'https://blog.example/2014/01/her/',
      publishedAt: '2014-01-14T10:05:00Z',
      updatedAt: '2014-02-01T08:00:00Z',
      author: { name: 'Thomas Ford', url: 'https://blog.example/author/thomas/' },
    });
    expect(review.rating).to.include({ value: 4.5, unit: 'clappers' });
    expect(found.get('author')).to.deep.equal({ from: 'platform', text: 'Thomas Ford' });
  });

  it('reads a post of WordPress.com, whose words are plain strings', () => {
    const { review } = readWordPressPost({
      title: 'Drive (2011)',
      content: '<p>3.5 Potatoes</p>',
      URL: 'https://blog.example/drive',
      date: '2011-09-15T10:00:00+02:00',
      author: { name: 'Otto', URL: 'https://otto.example' },
    })!;
    expect(review.film).to.include({ title: 'Drive', year: 2011 });
    expect(review).to.deep.include({
      url: 'https://blog.example/drive',
      publishedAt: '2011-09-15T10:00:00+02:00',
      author: { name: 'Otto', url: 'https://otto.example/' },
    });
  });

  it('takes nothing else for a post', () => {
    for (const data of [null, 42, 'post', [], {}, { title: 'Her' }, { film: { title: 'Her' } }, [her]])
      expect(readWordPressPost(data)).to.equal(null);
  });

  it('keeps out what is no address and no date', () => {
    const { review } = readWordPressPost({ ...her, link: 'javascript:alert(1)', date_gmt: 'soon', date: 'later' })!;
    expect(review).to.not.have.any.keys('url', 'publishedAt');
  });

  it('runs and loads nothing of the post', () => {
    const content = { rendered: '<img src=x onerror="window.ran = true"><script>window.ran = true</script><p>4/5</p>' };
    expect(readWordPressPost({ ...her, content })!.review.rating?.value).to.equal(4);
    expect(window).to.not.have.property('ran');
  });
});
