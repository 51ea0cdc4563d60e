/** Groups that hold no text of the page, besides those that begin with \* and are not known. */
export const skipped = new Set(
  (
    'colortbl stylesheet info pict object nonshppict shppict shprslt sp header headerl headerr headerf footer footerl ' +
    'footerr footerf fldinst xe tc bkmkstart bkmkend annotation atnid atnauthor ftnsep ftnsepc ftncn aftnsep aftnsepc ' +
    'aftncn listtable listoverridetable revtbl rsidtbl filetbl pntxta pntxtb nonesttables upr themedata datastore'
  ).split(' '),
);

/** Groups behind \* that hold text all the same, or what tables look like. */
export const kept = new Set(['shpinst', 'shptxt', 'nesttableprops', 'pntext', 'listtext', 'footnote', 'ud', 'do']);

/** Characters that have words of their own. */
export const characters: Record<string, string> = {
  tab: ' ',
  line: '\n',
  lbr: '\n',
  page: '\n',
  column: '\n',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  // Where a word could be broken; the same code is a letter of TCVN3.
  '-': '\u00ad',
};
