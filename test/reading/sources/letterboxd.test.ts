import { expect } from '@open-wc/testing';
import { readLetterboxdExport, readLetterboxdFeed } from '../../../src/reading/index.js';

describe('Letterboxd', () => {
  it('an export is read, with commas, quotes and breaks inside a review', () => {
    const [first, second, ...more] = readLetterboxdExport(
      'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\r\n2014-01-20,"Good Night, and Good Luck.",2005,https://boxd.it/abc,4.5,Yes,"He said ""no"".\n\nFine.","cinema, with friends",2014-01-14\r\n2014-02-01,Her,2013,https://boxd.it/def,,,,,\r\n',
    );
    expect(more).to.deep.equal([]);
    expect(first).to.deep.include({
      publishedAt: '2014-01-20',
      watchedAt: '2014-01-14',
      isRewatch: true,
      tags: ['cinema', 'with friends'],
      bodyText: 'He said "no".\n\nFine.',
      url: 'https://boxd.it/abc',
    });
    expect(first?.film).to.deep.include({ title: 'Good Night, and Good Luck.', year: 2005 });
    expect(first?.rating).to.deep.equal({ value: 4.5, best: 5, unit: 'stars', raw: '4.5', kind: 'number' });
    expect(second?.rating).to.equal(undefined);
  });

  it('a feed is read, without its lists', () => {
    const feed = new DOMParser().parseFromString(
      `<rss xmlns:letterboxd="https://letterboxd.com" xmlns:tmdb="https://themoviedb.org" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <item><title>Mercy, 2026 - ★★★</title><link>https://letterboxd.com/ann/film/mercy/</link><pubDate>Tue, 3 Feb 2026 08:00:00 +1300</pubDate><letterboxd:watchedDate>2026-02-01</letterboxd:watchedDate><letterboxd:rewatch>No</letterboxd:rewatch><letterboxd:memberLike>Yes</letterboxd:memberLike>
        <letterboxd:filmTitle>Mercy</letterboxd:filmTitle><letterboxd:filmYear>2026</letterboxd:filmYear><letterboxd:memberRating>3.0</letterboxd:memberRating><tmdb:movieId>42</tmdb:movieId>
        <description><![CDATA[<p><img src="https://a.example/m.jpg"/></p><p>Not bad.</p>]]></description><dc:creator>Ann</dc:creator></item>
        <item><title>My favourites</title><link>https://letterboxd.com/ann/list/favourites/</link></item></channel></rss>`,
      'text/xml',
    );
    const [review, ...more] = readLetterboxdFeed(feed);
    expect(more).to.deep.equal([]);
    expect(review).to.deep.include({
      author: { name: 'Ann' },
      publishedAt: '2026-02-03',
      watchedAt: '2026-02-01',
      isLiked: true,
      bodyText: 'Not bad.',
    });
    expect(review?.film).to.deep.include({
      title: 'Mercy',
      year: 2026,
      sameAs: ['https://www.themoviedb.org/movie/42'],
    });
    expect(review?.rating).to.deep.include({ value: 3, best: 5 });
  });
});
