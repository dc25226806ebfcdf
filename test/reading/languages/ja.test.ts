import { readsPosts } from '../own-post.js';

readsPosts('Japanese', [
  [
    'labels whose two signs are spread to the width of three',
    `海辺の家族（2018年）

監　督：山田一郎
脚 本：佐藤花子
出　演：鈴木次郎、高橋美咲

静かな映画でした。時計の音が耳に残ります。`,
    { title: '海辺の家族', year: 2018, directors: ['山田一郎'], writers: ['佐藤花子'], cast: ['鈴木次郎', '高橋美咲'] },
  ],
  [
    'a year with its sign, and a scale in brackets after the points',
    `海辺の家族（2018年）

監督：山田一郎

静かな映画でした。時計の音が耳に残ります。

評価：9点（10点満点）`,
    { title: '海辺の家族', year: 2018, directors: ['山田一郎'], rating: 9, best: 10, unit: '点' },
  ],
  [
    '作品情報',
    `映画「海辺の時計」感想

原題：Clock by the Sea
監督：山田一郎
脚本：山田一郎、佐藤花子
出演：鈴木次郎、高橋美咲、田中誠
音楽：小林光
製作国：日本
上映時間：118分
公開日：2016年8月26日

【あらすじ】
止まった時計を直すために、少女は海辺の町へ向かう。

静かな映画でした。時計の音が耳に残ります。

評価：★★★★☆

コメント(3)`,
    {
      title: '海辺の時計',
      originalTitle: 'Clock by the Sea',
      directors: ['山田一郎'],
      writers: ['山田一郎', '佐藤花子'],
      cast: ['鈴木次郎', '高橋美咲', '田中誠'],
      crew: ['musicBy 小林光'],
      countries: ['日本'],
      runtimeMinutes: 118,
      releaseDate: '2016-08-26',
      synopsis: true,
      rating: 4,
      best: 5,
      unit: '★',
      comments: 3,
    },
  ],
  [
    '点数',
    `『雨の図書館』レビュー

監督・脚本：中村健

本と雨だけの映画です。とても好きでした。

点数：80点/100点`,
    { title: '雨の図書館', directors: ['中村健'], writers: ['中村健'], rating: 80, best: 100, unit: '点' },
  ],
]);
